// The "?" sheet: made of the keys that are on the page when it opens.
import { spell } from './keyboard.js';

function words(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('kbd, .badge, [aria-hidden="true"]').forEach((part) => part.remove());
  return element.dataset.keyLabel ?? element.getAttribute('aria-label') ?? element.title ?? copy.textContent.trim();
}

class KeySheet extends HTMLElement {
  connectedCallback() {
    this.dialog = this.closest('dialog');
    this.watch = new MutationObserver(() => this.dialog.open && this.fill());
    this.watch.observe(this.dialog, { attributeFilter: ['open'] });
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }

  fill() {
    const seen = new Set();
    this.replaceChildren();
    for (const element of document.querySelectorAll('[data-key], [data-key-sheet]')) {
      const keys = element.dataset.key ?? element.dataset.keySheet;
      if (element.closest('dialog') || seen.has(keys)) continue;
      seen.add(keys);
      const copy = element.cloneNode(true);
      copy.querySelectorAll('kbd, .badge, svg').forEach((part) => part.remove());
      this.append(line(words(element) || copy.textContent.trim(), spell(keys)));
    }
  }
}

function line(label, keys) {
  const line = document.createElement('div');
  line.className = 'keys-line';
  const text = document.createElement('span');
  text.textContent = label;
  const key = document.createElement('kbd');
  key.textContent = keys;
  line.append(text, key);
  return line;
}

customElements.define('key-sheet', KeySheet);
