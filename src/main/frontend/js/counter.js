// <textarea maxlength data-counter="还可输入 {0} 字">
import { each } from "./page.js";

const PAUSE = 1000;

each("textarea[maxlength][data-counter]", (area) => {
  const seen = area.insertAdjacentElement("afterend", paragraph("counter"));
  const heard = seen.insertAdjacentElement("afterend", paragraph("unseen"));
  seen.setAttribute("aria-hidden", "true");
  heard.setAttribute("aria-live", "polite");
  let pause;
  const count = () => {
    seen.textContent = area.dataset.counter.replace("{0}", area.maxLength - area.value.length);
    clearTimeout(pause);
    pause = setTimeout(() => (heard.textContent = seen.textContent), PAUSE);
  };
  area.addEventListener("input", count);
  count();
});

function paragraph(name) {
  return Object.assign(document.createElement("p"), { className: name });
}
