// ⌘K: everything on the page that can be pressed, and what the server finds.
import { keyed, spell } from './keyboard.js';
import { text } from './texts.js';

const PAUSE = 120;
const SHOWN = 12;

class CommandPalette extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input');
    this.list = this.querySelector('[role="listbox"]');
    this.dialog = this.closest('dialog');
    this.input.addEventListener('input', () => this.look());
    this.addEventListener('keydown', (event) => this.move(event));
    this.list.addEventListener('click', (event) => (event.target.closest('a') ? this.dialog.close() : this.take(event.target.closest('[role="option"]'))));
    this.watch = new MutationObserver(() => this.dialog.open && this.start());
    this.watch.observe(this.dialog, { attributeFilter: ['open'] });
  }

  disconnectedCallback() { this.watch.disconnect(); }

  start() {
    this.dialog.close();
    this.actions = keyed().filter((element) => element !== this.input && !element.dataset.opens);
    for (const extra of document.querySelectorAll('.btn, .menu-item, .view, [data-action]')) {
      if (!extra.closest('dialog, .rail-more') && !extra.disabled && !this.actions.includes(extra)) this.actions.push(extra);
    }
    this.watch.disconnect();
    this.dialog.showModal();
    this.watch.observe(this.dialog, { attributeFilter: ['open'] });
    this.input.value = '';
    this.look();
  }

  look() {
    const wanted = this.input.value.trim().toLowerCase();
    const fits = this.actions.map((element) => ({ element, label: label(element) }))
      .filter(({ label }) => label && wanted.split(/\s+/).every((word) => label.toLowerCase().includes(word)));
    this.list.replaceChildren(...fits.slice(0, SHOWN).map((fit) => option(fit)));
    clearTimeout(this.timer);
    if (wanted.length > 1) this.timer = setTimeout(() => this.ask(wanted), PAUSE);
    this.choose(0);
  }

  async ask(wanted) {
    const answer = await fetch(`${this.getAttribute('search')}?q=${encodeURIComponent(wanted)}`, { headers: { 'HX-Request': 'true' } });
    if (!answer.ok || this.input.value.trim().toLowerCase() !== wanted) return;
    this.list.insertAdjacentHTML('beforeend', await answer.text());
    this.choose(this.at);
  }

  get options() { return [...this.list.querySelectorAll('[role="option"]')]; }

  choose(index) {
    const options = this.options;
    this.at = options.length ? (index + options.length) % options.length : 0;
    options.forEach((each, at) => { each.id = `palette-${at}`; each.setAttribute('aria-selected', at === this.at); });
    options[this.at]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', options.length ? `palette-${this.at}` : '');
    this.querySelector('.palette-none').hidden = options.length > 0;
  }

  move(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.choose(this.at + step); else if (event.key === 'Enter') this.take(this.options[this.at]);
    else return;
    event.preventDefault();
  }

  take(option) {
    if (!option) return;
    if (option.matches('a')) return option.click();
    this.dialog.close();
    if (option.source.matches('input')) option.source.focus(); else option.source.click();
  }
}

function label(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('kbd, .badge, svg').forEach((part) => part.remove());
  return (element.dataset.keyLabel ?? element.ariaLabel ?? copy.textContent).trim();
}

function option({ element, label }) {
  const line = document.createElement('div');
  line.className = 'palette-item';
  line.role = 'option';
  line.source = element;
  line.append(Object.assign(document.createElement('span'), { className: 'grow', textContent: label }));
  if (element.dataset.key) {
    line.append(Object.assign(document.createElement('kbd'), { textContent: spell(element.dataset.key) }));
  } else {
    line.append(Object.assign(document.createElement('small'), { textContent: text('web.script.on-page') }));
  }
  return line;
}

customElements.define('command-palette', CommandPalette);
