// What the house refuses is told at the top of the page, out of sight of whoever has just pressed the button at the end of
// a form: say it there too, until the next try.
import { chinese } from './chinese.js';

const SAID = 'niangjia-refusal';

const inSight = (element) => element.getClientRects().length > 0;
const buttons = () => [...document.querySelectorAll('.modal-footer, .form-actions')].find(inSight);

function sentence() {
  return [...document.querySelectorAll('[notifications-panel] .alert-danger .message')]
    .filter(inSight)
    .map((message) => chinese(message.textContent.trim()))
    .join(' ');
}

function say() {
  const text = sentence();
  const place = text && buttons();
  if (!place) {
    return;
  }
  const said = document.querySelector(`.${SAID}`) ?? document.createElement('p');
  if (said.textContent !== text || said.nextElementSibling !== place) {
    said.className = `${SAID} alert alert-danger`;
    said.setAttribute('role', 'alert');
    said.textContent = text;
    place.before(said);
    said.scrollIntoView({ block: 'center' });
  }
}

const unsay = () => document.querySelector(`.${SAID}`)?.remove();

new MutationObserver(say).observe(document.body, { subtree: true, childList: true, characterData: true });
window.addEventListener('hashchange', unsay);
document.addEventListener('click', (event) => event.target.closest('.modal-footer .btn, .form-actions .btn') && unsay(), true);
