export const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";

/** Whether the server has done what it was asked; htmx's own flag only says that it answered. */
export const done = ({ xhr }) => xhr.status >= 200 && xhr.status < 400;

/** Runs now and for whatever htmx puts into the page later. */
export function each(selector, run) {
  const seen = new WeakSet();
  const once = (element) => {
    if (seen.has(element)) return;
    seen.add(element);
    run(element);
  };
  const within = (root) => root.querySelectorAll(selector).forEach(once);
  within(document);
  document.addEventListener("htmx:load", (event) => {
    if (event.target.matches?.(selector)) once(event.target);
    within(event.target);
  });
}
