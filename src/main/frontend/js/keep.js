// <form data-keep>: what was typed survives an ended session, a lost network and a careless click.
// Nothing of it is stored in the browser; it simply never leaves the page before the server can take it.
import { busy, idle } from "./forms.js";
import { say, unsay } from "./messages.js";
import { done, each } from "./page.js";

const dirty = new Set();

each("form[data-keep]", (form) => form.addEventListener("input", () => dirty.add(form)));

window.addEventListener("beforeunload", (event) => {
  if (![...dirty].some((form) => form.isConnected)) return;
  event.preventDefault();
  event.returnValue = "";
});

document.addEventListener("htmx:afterRequest", ({ detail }) => done(detail) && dirty.delete(detail.elt));

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!("keep" in form.dataset) || form.dataset.busy || event.defaultPrevented || form.hasAttribute("hx-post")) return;
    event.preventDefault();
    send(form, event.submitter);
  },
  true,
);

async function send(form, submitter) {
  busy(form);
  const obstacle = await session(form);
  if (obstacle) {
    idle(form);
    say(obstacle);
    return;
  }
  ["expired", "offline"].forEach(unsay);
  dirty.delete(form);
  if (submitter?.name) form.append(hidden(submitter.name, submitter.value));
  if (submitter?.hasAttribute("formaction")) form.action = submitter.formAction;
  form.submit();
}

/** What stands in the way, if anything; brings the token of a session that was renewed in another window. */
async function session(form) {
  try {
    const answer = await fetch("/session", { cache: "no-store" });
    const token = answer.headers.get("X-CSRF-TOKEN");
    if (token && form.elements._csrf) form.elements._csrf.value = token;
    return answer.ok ? null : answer.status === 401 ? "expired" : "failed";
  } catch {
    return "offline";
  }
}

function hidden(name, value) {
  return Object.assign(document.createElement("input"), { type: "hidden", name, value });
}
