// <figure data-diagram="url" data-done="ids" data-current="ids">: the picture of a procedure and where a case stands in it.
// The ordered list inside the figure says the same in words and stays.
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

const STEP = 1.25;
const LARGE = "diagram-large";
const AIR = 0.92;
const LOWEST = 160;
const ids = (text) => new Set((text ?? "").split(/\s+/).filter(Boolean));

async function draw(figure) {
  const answer = await fetch(figure.dataset.diagram);
  if (!answer.ok) return;
  const container = figure.querySelector("[data-canvas]");
  container.hidden = false;
  const viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false } });
  await viewer.importXML(await answer.text());
  mark(viewer, ids(figure.dataset.done), ids(figure.dataset.current));
  steer(figure, container, viewer.get("canvas"));
}

function mark(viewer, done, current) {
  const canvas = viewer.get("canvas");
  const passed = (element) => done.has(element.id) || current.has(element.id);
  viewer.get("elementRegistry").forEach((element) => {
    if (current.has(element.id)) canvas.addMarker(element, "diagram-current");
    else if (done.has(element.id)) canvas.addMarker(element, "diagram-done");
    else if (element.waypoints && passed(element.source) && passed(element.target)) canvas.addMarker(element, "diagram-done");
  });
}

function steer(figure, container, canvas) {
  const moves = {
    fit: () => fit(container, canvas),
    large: () => enlarge(figure, container, canvas),
    in: () => canvas.zoom(canvas.zoom() * STEP),
    out: () => canvas.zoom(canvas.zoom() / STEP),
  };
  moves.fit();
  figure.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && figure.classList.contains(LARGE)) moves.large();
  });
  figure.querySelectorAll("[data-zoom]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", moves[button.dataset.zoom]);
  });
}

function enlarge(figure, container, canvas) {
  const large = figure.classList.toggle(LARGE);
  figure.querySelector("[data-zoom=large]").setAttribute("aria-pressed", large);
  fit(container, canvas);
}

/** As wide as there is room, as high as that needs, with some air around. */
function fit(container, canvas) {
  const { inner } = canvas.viewbox();
  if (container.closest("." + LARGE)) {
    container.style.height = "auto";
    canvas.resized();
    canvas.zoom("fit-viewport", "auto");
    return;
  }
  const wanted = (container.clientWidth * inner.height) / inner.width;
  container.style.height = `${Math.min(Math.max(wanted, LOWEST), window.innerHeight * 0.7)}px`;
  canvas.resized();
  canvas.zoom("fit-viewport", "auto");
  canvas.zoom(canvas.zoom() * AIR, "auto");
}

window.NiangjiaDiagram = { draw };
