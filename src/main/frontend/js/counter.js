// <textarea data-longest="500" data-counter="还可输入 {0} 字" data-over="超出 {0} 字">
// Nothing is cut: what is too long is told, and refused by the server with everything kept.
import { each } from "./page.js";

const PAUSE = 1000;
const NEAR = 20;

each("[data-longest][data-counter]", (box) => {
  const seen = box.insertAdjacentElement("afterend", paragraph("counter"));
  const heard = seen.insertAdjacentElement("afterend", paragraph("unseen"));
  seen.setAttribute("aria-hidden", "true");
  heard.setAttribute("aria-live", "polite");
  let pause;
  const count = () => {
    const left = box.dataset.longest - box.value.length;
    seen.textContent = (left < 0 ? box.dataset.over : box.dataset.counter).replace("{0}", Math.abs(left));
    seen.classList.toggle("counter-over", left < 0);
    seen.hidden = box.matches("input") && left > NEAR;
    clearTimeout(pause);
    pause = setTimeout(() => (heard.textContent = seen.hidden ? "" : seen.textContent), PAUSE);
  };
  box.addEventListener("input", count);
  count();
});

function paragraph(name) {
  return Object.assign(document.createElement("p"), { className: name });
}
