// <search-box source="/palette"> around the search form of the top bar: what fits is shown below while one types, by kind;
// before that, what one looked for last. Enter looks for the words, unless an arrow chose a line.
const PAUSE = 140;

class SearchBox extends HTMLElement {
  connectedCallback() {
    if (this.list) return;
    this.input = this.querySelector('input[type="search"]');
    this.list = Object.assign(document.createElement('div'), { className: 'search-hits', id: 'search-hits', role: 'listbox', hidden: true });
    this.list.setAttribute('aria-label', this.input.getAttribute('aria-label'));
    this.append(this.list);
    for (const [name, value] of [['role', 'combobox'], ['aria-controls', 'search-hits'], ['aria-expanded', 'false'], ['aria-autocomplete', 'list']]) {
      this.input.setAttribute(name, value);
    }
    this.input.addEventListener('input', (event) => event.isComposing || this.look());
    this.input.addEventListener('compositionend', () => this.look());
    this.input.addEventListener('focus', () => this.look());
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), PAUSE));
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', () => this.close());
  }

  get options() { return [...this.list.querySelectorAll('[role="option"]')]; }

  look() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(this.input.value.trim()), PAUSE);
  }

  async ask(words) {
    if (words.length === 1 && words.charCodeAt(0) < 0x2e80) return this.close();
    const answer = await fetch(`${this.getAttribute('source')}?q=${encodeURIComponent(words)}`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!answer?.ok || words !== this.input.value.trim() || document.activeElement !== this.input) return;
    this.list.innerHTML = await answer.text();
    this.options.forEach((each, at) => { each.id = `search-hit-${at}`; });
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
    this.choose(-1);
  }

  choose(at) {
    const options = this.options;
    this.at = at < 0 || !options.length ? -1 : at % options.length;
    options.forEach((each, index) => each.setAttribute('aria-selected', String(index === this.at)));
    options[this.at]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', options[this.at]?.id ?? '');
  }

  key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.list.hidden) this.look();
    else if (step) this.choose(this.at < 0 && step < 0 ? this.options.length - 1 : Math.max(this.at + step, 0));
    else if (this.list.hidden) return;
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.at >= 0) this.options[this.at].click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }


  close() {
    clearTimeout(this.timer);
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}

customElements.define('search-box', SearchBox);
