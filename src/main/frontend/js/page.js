export const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";

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
