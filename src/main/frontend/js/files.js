// <input type="file" data-largest="bytes" data-too-large="…">: told before it is sent
import { each } from "./page.js";

each("input[type=file][data-largest]", (input) =>
  input.addEventListener("change", () => {
    const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.largest));
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    if (tooLarge) input.reportValidity();
  }),
);
