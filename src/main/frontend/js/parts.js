// <div data-idle>: a part of a form that is not asked for now. Without this script it stays in view, with a word about it.
import { each } from "./page.js";

each("[data-idle]", (part) => (part.hidden = true));
