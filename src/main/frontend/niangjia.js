import htmx from "htmx.org";

Object.assign(htmx.config, {
  allowEval: false,
  selfRequestsOnly: true,
  allowScriptTags: false,
  includeIndicatorStyles: false,
});
window.htmx = htmx;
