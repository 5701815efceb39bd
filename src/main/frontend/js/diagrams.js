// The viewer is heavy: it comes only with a page that has a <figure data-diagram>.
import { each, meta } from "./page.js";

let viewer;

// a picture that does not come, say because the reader has gone on, leaves the list, which says the same
each("[data-diagram]", (figure) => draw(figure).catch(console.warn));

async function draw(figure) {
  viewer ??= load();
  await viewer;
  await window.NiangjiaDiagram.draw(figure);
}

function load() {
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: meta("diagram-style") });
  const script = Object.assign(document.createElement("script"), { src: meta("diagram-script") });
  document.head.append(style, script);
  return Promise.all([style, script].map((part) => new Promise((resolve, reject) => Object.assign(part, { onload: resolve, onerror: reject }))));
}
