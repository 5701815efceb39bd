import { say, unsay } from "./messages.js";
import { done } from "./page.js";

const SLOW = 5000;
let waiting = 0;
let slow;

window.addEventListener("offline", () => say("offline"));
window.addEventListener("online", () => unsay("offline"));
document.addEventListener("htmx:sendError", () => say("offline"));
document.addEventListener("htmx:timeout", () => say("failed"));

document.addEventListener("htmx:beforeSend", () => {
  if (waiting++ === 0) slow = setTimeout(() => say("slow"), SLOW);
});
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (--waiting === 0) {
    clearTimeout(slow);
    unsay("slow");
  }
  if (done(detail)) ["offline", "expired", "failed"].forEach(unsay);
});
