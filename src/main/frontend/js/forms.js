// One click is one action; and the errors are where the reader is.
import { say, unsay } from "./messages.js";
import { each } from "./page.js";

const SLOW = 5000;

export function busy(form) {
  form.dataset.busy = "true";
  form.slow = setTimeout(() => say("slow"), SLOW);
  // later: a disabled button would not be sent along
  setTimeout(() => buttons(form).forEach((button) => button.setAttribute("aria-disabled", "true")));
}

export function idle(form) {
  delete form.dataset.busy;
  clearTimeout(form.slow);
  unsay("slow");
  buttons(form).forEach((button) => button.removeAttribute("aria-disabled"));
}

const buttons = (form) => [...form.elements].filter((control) => control.type === "submit");

document.addEventListener(
  "submit",
  (event) => {
    if (!event.target.dataset.busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

// a form that htmx or keep.js sends is marked by them; a download leaves the page as it is
document.addEventListener("submit", (event) => {
  if (!event.defaultPrevented && !("again" in event.target.dataset)) busy(event.target);
});

document.addEventListener("htmx:beforeRequest", ({ detail }) => detail.elt.matches("form") && busy(detail.elt));
document.addEventListener("htmx:afterRequest", ({ detail }) => detail.elt.matches("form") && idle(detail.elt));

window.addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form[data-busy]").forEach(idle);
});

each("[data-error-summary]", (summary) => {
  summary.focus({ preventScroll: true });
  summary.scrollIntoView();
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-error-summary] a[href^='#']");
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  const control = field.matches("input, select, textarea") ? field : field.querySelector("input, select, textarea");
  (control ?? field).focus();
});
