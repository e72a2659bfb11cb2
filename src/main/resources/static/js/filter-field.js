// <filter-field source="/cases/filter/completions"> around an input: the term under the caret is completed, keys first,
// then what they take. The address is asked with ?q= and answers [{"insert","label","detail"}].
const PAUSE = 120;
let made = 0;

class FilterField extends HTMLElement {
  connectedCallback() {
    if (this.box) return;
    this.input = this.querySelector('input');
    this.box = Object.assign(document.createElement('div'), { className: 'completions below', role: 'listbox', hidden: true, id: `filters-${++made}` });
    this.box.setAttribute('aria-label', this.input.getAttribute('aria-label'));
    this.append(this.box);
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-controls', this.box.id);
    this.input.setAttribute('aria-expanded', 'false');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.addEventListener('input', (event) => event.isComposing || this.look());
    this.input.addEventListener('compositionend', () => this.look());
    this.input.addEventListener('click', () => this.look());
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), PAUSE));
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.box.addEventListener('pointerdown', (event) => { event.preventDefault(); this.take(event.target.closest('[role="option"]')); });
  }

  // What stands in quotation marks belongs to its term, spaces and all.
  get term() {
    return /(?:[^\s"“”]|["“][^"”]*["”]?)*$/u.exec(this.input.value.slice(0, this.input.selectionStart))[0];
  }

  look() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(this.term), PAUSE);
  }

  async ask(term) {
    const answer = await fetch(`${this.getAttribute('source')}?q=${encodeURIComponent(term)}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok || term !== this.term || document.activeElement !== this.input) return;
    const found = (await answer.json()).filter((hit) => hit.insert !== term);
    this.box.replaceChildren(...found.map((hit, at) => line(hit, `${this.box.id}-${at}`)));
    this.box.hidden = found.length === 0;
    this.input.setAttribute('aria-expanded', String(found.length > 0));
    this.choose(-1);
  }

  // Nothing is chosen until an arrow is pressed, so that Enter looks for what was typed.
  choose(at) {
    const lines = [...this.box.children];
    this.at = at < 0 || lines.length === 0 ? -1 : at % lines.length;
    lines.forEach((each, index) => each.setAttribute('aria-selected', String(index === this.at)));
    lines[this.at]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', lines[this.at]?.id ?? '');
  }

  key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.box.hidden) this.look();
    else if (step) this.choose(this.at < 0 && step < 0 ? this.box.children.length - 1 : Math.max(this.at + step, 0));
    else if (this.box.hidden) return;
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Tab' && this.at < 0 && this.term) this.take(this.box.children[0]);
    else if ((event.key === 'Enter' || event.key === 'Tab') && this.at >= 0) this.take(this.box.children[this.at]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  take(line) {
    if (!line) return;
    const { insert } = line.hit;
    const to = this.input.selectionStart;
    this.input.setRangeText(insert.endsWith(':') ? insert : `${insert} `, to - this.term.length, to, 'end');
    this.close();
    this.input.focus();
    if (insert.endsWith(':')) this.look();
  }

  close() {
    clearTimeout(this.timer);
    this.box.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}

function line(hit, id) {
  const line = Object.assign(document.createElement('div'), { className: 'completion', role: 'option', id, hit });
  line.append(Object.assign(document.createElement('span'), { textContent: hit.label }));
  line.append(Object.assign(document.createElement('small'), { textContent: [hit.insert, hit.detail].filter(Boolean).join(' · ') }));
  return line;
}

customElements.define('filter-field', FilterField);
