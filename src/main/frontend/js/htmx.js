import htmx from "htmx.org";
import { say } from "./messages.js";
import { meta } from "./page.js";

Object.assign(htmx.config, {
  allowEval: false,
  selfRequestsOnly: true,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  // pages hold personal data: none of them is kept in the browser's storage
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  timeout: 60000,
  responseHandling: [
    { code: "204", swap: false },
    { code: "...", swap: true },
  ],
});

document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get") {
    event.detail.headers[meta("csrf-header")] = meta("csrf-token");
  }
});

// A refusal is shown where the server says, or where the answer belongs when it is the same form with errors.
// Anything else (a proxy's page, a dead session) must not replace what the reader has before him.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = event.detail;
  if (xhr.status < 400) return;
  const ours = xhr.getResponseHeader("HX-Retarget") || [400, 409, 422].includes(xhr.status);
  if (!ours || xhr.status === 401) {
    event.detail.shouldSwap = false;
    say(xhr.status === 401 ? "expired" : "failed");
  }
});
