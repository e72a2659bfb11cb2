// <combo-box><select …></combo-box>: type to find a choice. With source="/address" the server is asked: it answers
// [{"value","text","detail"}]. Without scripts the select stays what it is.
const PAUSE = 150;
let made = 0;

class ComboBox extends HTMLElement {
  connectedCallback() {
    if (this.input) return;
    this.select = this.querySelector('select');
    this.input = Object.assign(document.createElement('input'), { className: 'input', type: 'text', autocomplete: 'off', role: 'combobox' });
    this.box = Object.assign(document.createElement('div'), { className: 'options', role: 'listbox', hidden: true, id: `options-${++made}` });
    for (const name of ['aria-describedby', 'aria-invalid', 'required']) {
      if (this.select.hasAttribute(name)) this.input.setAttribute(name, this.select.getAttribute(name));
    }
    this.input.id = this.select.id;
    this.input.setAttribute('aria-controls', this.box.id);
    this.input.setAttribute('aria-expanded', 'false');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.box.setAttribute('aria-label', this.closest('.field')?.querySelector('label')?.textContent ?? '');
    this.select.removeAttribute('id');
    this.select.hidden = true;
    this.input.value = this.chosen;
    this.append(this.input, this.box);
    this.input.addEventListener('input', () => this.look());
    this.input.addEventListener('click', () => this.look(''));
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), PAUSE));
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.box.addEventListener('pointerdown', (event) => { event.preventDefault(); this.take(event.target.closest('[role="option"]')); });
  }

  get chosen() { return this.select.selectedOptions[0]?.textContent.trim() ?? ''; }

  look(wanted = this.input.value) {
    clearTimeout(this.timer);
    const source = this.getAttribute('source');
    if (source) { this.timer = setTimeout(() => this.ask(source, wanted), PAUSE); return; }
    const all = [...this.select.options].map((option) => ({ value: option.value, text: option.textContent.trim() }));
    this.show(all.filter(({ text }) => text.toLowerCase().includes(wanted.trim().toLowerCase())));
  }

  async ask(source, wanted) {
    const answer = await fetch(`${source}?q=${encodeURIComponent(wanted)}`, { headers: { Accept: 'application/json' } });
    if (answer.ok) this.show(await answer.json());
  }

  show(choices) {
    this.box.replaceChildren(...choices.map((choice, at) => line(choice, `${this.box.id}-${at}`)));
    this.box.hidden = choices.length === 0;
    this.input.setAttribute('aria-expanded', String(choices.length > 0));
    this.choose(0);
  }

  choose(at) {
    const lines = [...this.box.children];
    this.at = lines.length ? (at + lines.length) % lines.length : 0;
    lines.forEach((each, index) => each.setAttribute('aria-selected', String(index === this.at)));
    lines[this.at]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', lines[this.at]?.id ?? '');
  }

  key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.box.hidden) this.look('');
    else if (step) this.choose(this.at + step);
    else if (event.key === 'Enter' && !this.box.hidden) this.take(this.box.children[this.at]);
    else if (event.key === 'Escape' && !this.box.hidden) { event.stopPropagation(); this.close(); } else return;
    event.preventDefault();
  }

  take(line) {
    if (!line) return;
    if (![...this.select.options].some((option) => option.value === line.dataset.value)) {
      this.select.add(new Option(line.firstChild.textContent, line.dataset.value));
    }
    this.select.value = line.dataset.value;
    this.select.dispatchEvent(new Event('change', { bubbles: true }));
    this.close();
  }

  close() {
    this.box.hidden = true;
    this.input.value = this.chosen;
    this.input.setAttribute('aria-expanded', 'false');
  }
}

function line({ value, text, detail }, id) {
  const line = Object.assign(document.createElement('div'), { className: 'option-line', role: 'option', id });
  line.dataset.value = value;
  line.append(Object.assign(document.createElement('span'), { textContent: text }));
  if (detail) line.append(Object.assign(document.createElement('small'), { textContent: detail }));
  return line;
}

customElements.define('combo-box', ComboBox);
