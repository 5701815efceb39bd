// Single keys, off by the reader's choice (WCAG 2.1.4): / search, j and k through a list, ? this help.
const on = () => document.documentElement.dataset.keys === "on";
const typing = (event) =>
  event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select, [contenteditable]");

const ACTIONS = {
  "/": () => document.querySelector("[data-search]")?.focus(),
  "?": () => document.getElementById("keys")?.showModal(),
  j: () => step(1),
  k: () => step(-1),
};

document.addEventListener("keydown", (event) => {
  const action = ACTIONS[event.key];
  if (!action || !on() || typing(event) || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  action();
});

function step(by) {
  const rows = [...document.querySelectorAll(".list-title")];
  const here = rows.findIndex((row) => row.closest("tr, li")?.contains(document.activeElement));
  rows[Math.min(Math.max(here + by, 0), rows.length - 1)]?.focus();
}
