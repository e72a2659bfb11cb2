// Keys stand on what they press: <a data-key="e">, <button data-key="mod+Enter">, "g i" for two in a row.
// Single letters rest in inputs, while an input method composes, and where the reader turned them off.
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const PAUSE = 900;
let before = '';
let beforeAt = 0;

const typing = (element) => element.isContentEditable
  || (element.matches?.('input, textarea, select') && !/^(checkbox|radio|button|submit)$/.test(element.type));

// The reader may have moved keys: {"r": "y"} answers to y in place of r.
function moved(key) {
  const keymap = JSON.parse(document.documentElement.dataset.keymap ?? '{}');
  const built = Object.keys(keymap).find((each) => keymap[each] === key);
  return built ?? (key in keymap ? '' : key);
}

function name(event) {
  const mod = (MAC ? event.metaKey : event.ctrlKey) ? 'mod+' : '';
  const shift = event.shiftKey && event.key.length > 1 ? 'shift+' : '';
  const key = event.key.length === 1 && mod ? event.key.toLowerCase() : event.key;
  return (event.altKey ? 'alt+' : '') + mod + shift + key;
}

export function keyed() {
  const dialog = [...document.querySelectorAll('dialog[open]')].pop();
  return [...(dialog ?? document).querySelectorAll('[data-key]')]
    .filter((element) => !element.disabled && !element.closest('[hidden]'))
    .filter((element) => dialog || !element.closest('dialog'));
}

function press(element) {
  if (element.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
}

function find(wanted) {
  const fits = keyed().filter((element) => element.dataset.key.split('|').includes(wanted));
  return fits.find((element) => element.checkVisibility()) ?? fits[0];
}

addEventListener('keydown', (event) => {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const key = moved(name(event));
  if (!key) return;
  const single = !key.includes('mod+') && key !== 'Escape';
  if (single && (typing(event.target) || document.documentElement.dataset.keys === 'off')) return;
  if ((event.ctrlKey || event.metaKey) && !key.includes('mod+')) return;
  const pair = event.timeStamp - beforeAt < PAUSE ? `${before} ${key}` : '';
  const element = (pair && find(pair)) || find(key);
  before = key;
  beforeAt = event.timeStamp;
  if (element) {
    event.preventDefault();
    before = '';
    press(element);
  }
});

// Keyboards without ⌘ get their own words.
export function spell(keys) {
  const symbols = { 'mod+': MAC ? '⌘' : 'Ctrl ', 'shift+': '⇧', Enter: '⏎' };
  const spelled = keys.split('|')[0].replace(/mod\+|shift\+|Enter/g, (word) => symbols[word]);
  return keys.includes('mod+') ? spelled.replace(/[a-z]$/, (letter) => letter.toUpperCase()) : spelled;
}

function translate(root) {
  if (MAC) return;
  for (const key of root.querySelectorAll('kbd')) {
    key.textContent = key.textContent.replace('⌘', 'Ctrl ');
  }
}
translate(document);
addEventListener('htmx:load', (event) => translate(event.detail.elt));
