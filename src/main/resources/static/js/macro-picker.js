// <macro-picker>: arrows choose, Enter shows what the macro would do, Enter again does it, Escape goes back.
class MacroPicker extends HTMLElement {
  connectedCallback() {
    [this.pick, this.trial] = ['pick', 'trial'].map((phase) => this.querySelector(`[data-phase="${phase}"]`));
    this.input = this.querySelector('[role="combobox"]');
    this.input.addEventListener('input', () => this.look());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('click', (event) => this.click(event));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.trial.hidden) { event.preventDefault(); event.stopPropagation(); this.back(); }
    });
    this.look();
    this.input.focus();
  }

  get options() { return [...this.querySelectorAll('[role="option"]')].filter((option) => !option.hidden); }

  look() {
    const words = this.input.value.trim().toLowerCase().split(/\s+/);
    for (const option of this.querySelectorAll('[role="option"]')) {
      option.hidden = !words.every((word) => option.textContent.toLowerCase().includes(word));
    }
    this.querySelector('[data-none]').hidden = this.options.length > 0;
    this.choose(0);
  }

  choose(index) {
    const options = this.options;
    this.at = options.length ? (index + options.length) % options.length : 0;
    this.querySelectorAll('[role="option"]').forEach((each) => each.setAttribute('aria-selected', String(each === options[this.at])));
    options[this.at]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', options[this.at]?.id ?? '');
  }

  key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.choose(this.at + step); else if (event.key === 'Enter') this.show(this.options[this.at]);
    else return;
    event.preventDefault();
  }

  click(event) {
    if (event.target.closest('[data-back]')) this.back();
    const option = event.target.closest('[role="option"]');
    if (option) this.show(option);
  }

  // What is newer than what stands on the screen refuses a reply.
  async show(option) {
    if (!option) return;
    const seen = document.querySelector('.case-body')?.dataset.seq ?? '';
    await htmx.ajax('GET', `${option.dataset.from}?seen=${seen}`, { target: this.trial, swap: 'innerHTML' });
    this.pick.hidden = true;
    this.trial.hidden = false;
    (this.trial.querySelector('[data-run]') ?? this.trial.querySelector('[data-back]'))?.focus();
  }

  back() {
    this.trial.hidden = true;
    this.pick.hidden = false;
    this.input.focus();
  }
}

customElements.define('macro-picker', MacroPicker);
