// The sentences stand in the page as <template data-say="…">; scripts only choose among them.

const region = () => document.getElementById("messages");

export function say(word) {
  const sentence = document.querySelector(`template[data-say="${word}"]`);
  if (!sentence || !region() || region().querySelector(`[data-said="${word}"]`)) return;
  const notice = sentence.content.firstElementChild.cloneNode(true);
  notice.dataset.said = word;
  region().append(notice);
  region().scrollIntoView({ block: "nearest" });
}

export function unsay(word) {
  region()?.querySelector(`[data-said="${word}"]`)?.remove();
}
