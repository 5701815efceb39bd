// What the house refuses is told by the engine's page in a box of its own, which lies over whatever is below it and stays
// until somebody closes it: take the words out of it and say them in the form, above the button that has just been
// pressed, until the answers change or the next try.
import { chinese } from './chinese.js';

const SAID = 'niangjia-refusal';
const ANSWERS = ['input', 'textarea', '.fjs-select-display'].map((field) => `.fjs-form ${field}`).join();

const inSight = (element) => element.getClientRects().length > 0;
const buttons = () => [...document.querySelectorAll('.modal-footer, .form-actions')].findLast(inSight);
const said = () => document.querySelector(`.${SAID}`);

const answer = (field) => (['checkbox', 'radio'].includes(field.type) ? field.checked : (field.value ?? field.textContent));
const answers = () => JSON.stringify([...document.querySelectorAll(ANSWERS)].filter(inSight).map(answer));

let refused = '';
const taken = new WeakSet();

function take(box) {
  const words = chinese(box.querySelector('.message').textContent.trim());
  taken.add(box);
  [...box.querySelectorAll('.close')].find(inSight)?.click();
  return words;
}

function say(text, place) {
  const sentence = said() ?? document.createElement('p');
  sentence.className = `${SAID} alert alert-danger`;
  sentence.setAttribute('role', 'alert');
  sentence.textContent = text;
  place.before(sentence);
  requestAnimationFrame(() => place.scrollIntoView({ block: 'center' }));
  refused = answers();
}

const unsay = () => said()?.remove();

// what the last try came to is over: a box without words of the house stays in its place, and would outlive the success
function again() {
  unsay();
  document.querySelectorAll('[notifications-panel] .alert-danger .close').forEach((close) => close.click());
}

function unsayIfAnswersChanged() {
  if (said() && answers() !== refused) {
    unsay();
  }
}

function look() {
  const place = buttons();
  const boxes = [...document.querySelectorAll('[notifications-panel] .alert-danger')]
    .filter((box) => inSight(box) && !taken.has(box) && box.querySelector('.message')?.textContent.trim());
  if (place && boxes.length > 0) {
    say(boxes.map(take).join(' '), place);
  } else {
    unsayIfAnswersChanged();
  }
}

new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
['input', 'change'].forEach((kind) => document.addEventListener(kind, unsayIfAnswersChanged));
window.addEventListener('hashchange', unsay);
document.addEventListener('click', (event) => event.target.closest('.modal-footer .btn, .form-actions .btn') && again(), true);
