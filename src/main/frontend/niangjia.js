import "./js/htmx.js";
import "./js/forms.js";
import "./js/keep.js";
import "./js/network.js";
import "./js/menus.js";
import "./js/counter.js";
import "./js/keys.js";
import "./js/diagrams.js";
