// What the pages of the engine need before they start to be pages of this house.
import { chinese } from './chinese.js';

// How each of them writes dates, and in which language.
export const ways = {
  dateFormat: {
    monthName: 'M月',
    day: 'D日',
    abbr: 'YYYY-MM-DD HH:mm',
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY年M月D日 dddd HH:mm',
    short: 'YYYY-MM-DD',
  },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  disableWelcomeMessage: true,
};

const base = document.querySelector('base');
const root = base.getAttribute('app-root');
const home = root.replace(/camunda$/, '');

document.documentElement.lang = 'zh-CN';

// One sign-in for all pages: the engine's own form would let nobody in.
function signInAtHome() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign(home);
  }
}
window.addEventListener('hashchange', signInAtHome);
signInAtHome();

// The mark leads home, as on every page.
document.addEventListener(
  'click',
  (event) => {
    if (event.target.closest('.navbar-brand')) {
      event.preventDefault();
      event.stopPropagation();
      window.location.assign(home);
    }
  },
  true,
);

// The pages draw themselves while their dictionary is still on its way, and then show its keys instead of words: put it
// where they look first, before they start.
const locales = `${root}/app/${base.getAttribute('app-name')}/locales/`;
const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
kept[`${locales}_locales_data_zh_${window.bust}`] = await (await fetch(`${locales}zh.json`)).text();
window.localStorage.setItem('camunda-web', JSON.stringify(kept));

// Tasklist keeps unsent forms in localStorage, for whoever uses the computer next. They hold personal data: keep them
// in the tab that they were typed in.
const DRAFT = 'camunda-form:';
for (const access of ['getItem', 'setItem', 'removeItem']) {
  const original = Storage.prototype[access];
  Storage.prototype[access] = function (key, ...rest) {
    const place = this === window.localStorage && String(key).startsWith(DRAFT) ? window.sessionStorage : this;
    return original.call(place, key, ...rest);
  };
}

// Some sentences are built into the pages (form validation, calendar, diagram controls) and not in their dictionaries.
const ATTRIBUTES = ['title', 'placeholder', 'aria-label', 'alt'];

function translateText(node) {
  const translated = chinese(node.data);
  if (translated !== node.data) {
    node.data = translated;
  }
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && chinese(value) !== value) {
      element.setAttribute(name, chinese(value));
    }
  }
}

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    translateText(root);
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      node.nodeType === Node.TEXT_NODE ? translateText(node) : translateAttributes(node);
    }
  }
}

new MutationObserver((changes) => {
  for (const change of changes) {
    change.type === 'childList' ? change.addedNodes.forEach(translate) : translate(change.target);
  }
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
});
