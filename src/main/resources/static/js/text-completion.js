// <text-completion texts="/canned-texts" articles="/articles/links" people="/staff/mentions"> around a textarea:
// "::", "??" and "@" ask the address with ?q=, which answers [{"insert","label","detail"}].
const TRIGGER = /(::|\?\?|@)([^\s:?@]{0,40})$/u;
const KINDS = { '::': 'texts', '??': 'articles', '@': 'people' };
const PAUSE = 120;
let made = 0;

class TextCompletion extends HTMLElement {
  connectedCallback() {
    if (this.box) return;
    this.area = this.querySelector('textarea');
    this.box = Object.assign(document.createElement('div'), { className: 'completions', role: 'listbox', hidden: true, id: `completions-${++made}` });
    this.box.setAttribute('aria-label', this.area.getAttribute('aria-label') ?? '');
    this.append(this.box);
    this.area.setAttribute('aria-controls', this.box.id);
    this.area.setAttribute('aria-autocomplete', 'list');
    this.area.addEventListener('input', (event) => event.isComposing || this.look());
    this.area.addEventListener('compositionend', () => this.look());
    this.area.addEventListener('keydown', (event) => this.key(event), true);
    this.area.addEventListener('blur', () => setTimeout(() => { this.box.hidden = true; }, PAUSE));
    this.box.addEventListener('pointerdown', (event) => { event.preventDefault(); this.take(event.target.closest('[role="option"]')); });
  }

  look() {
    clearTimeout(this.timer);
    const typed = this.area.value.slice(0, this.area.selectionStart);
    const [, sign, wanted] = TRIGGER.exec(typed) ?? [];
    const address = sign && this.getAttribute(KINDS[sign]);
    const mail = sign === '@' && /[\w.-]$/.test(typed.slice(0, -(wanted.length + 1)));
    if (!address || mail) { this.box.hidden = true; return; }
    this.from = typed.length - sign.length - wanted.length;
    this.timer = setTimeout(() => this.ask(address, wanted), PAUSE);
  }

  async ask(address, wanted) {
    const answer = await fetch(`${address}?q=${encodeURIComponent(wanted)}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const found = await answer.json();
    this.box.replaceChildren(...found.map((hit, at) => line(hit, `${this.box.id}-${at}`)));
    this.box.hidden = found.length === 0;
    this.choose(0);
  }

  choose(at) {
    const lines = [...this.box.children];
    this.at = lines.length ? (at + lines.length) % lines.length : 0;
    lines.forEach((each, index) => each.setAttribute('aria-selected', String(index === this.at)));
    this.area.setAttribute('aria-activedescendant', lines[this.at]?.id ?? '');
  }

  key(event) {
    if (this.box.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.choose(this.at + step);
    else if (event.key === 'Enter' || event.key === 'Tab') this.take(this.box.children[this.at]);
    else if (event.key === 'Escape') this.box.hidden = true;
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  take(line) {
    if (!line) return;
    this.area.setRangeText(line.hit.insert, this.from, this.area.selectionStart, 'end');
    this.area.dispatchEvent(new Event('input', { bubbles: true }));
    this.box.hidden = true;
    this.area.focus();
  }
}

function line(hit, id) {
  const line = Object.assign(document.createElement('div'), { className: 'completion', role: 'option', id, hit });
  line.append(Object.assign(document.createElement('span'), { textContent: hit.label }));
  if (hit.detail) line.append(Object.assign(document.createElement('small'), { textContent: hit.detail }));
  return line;
}

customElements.define('text-completion', TextCompletion);
