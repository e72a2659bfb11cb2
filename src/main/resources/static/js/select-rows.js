// <select-rows> around a form with a table: tick all, shift for a range, and a bar that counts.
import { text } from './texts.js';

class SelectRows extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    this.show();
  }

  get ticks() {
    return [...this.querySelectorAll('tbody .tick input')];
  }

  handleEvent(event) {
    const tick = event.target.closest('.tick input');
    if (!tick) return;
    if (event.type === 'click' && event.shiftKey && this.last && tick !== this.last) {
      const [from, to] = [this.ticks.indexOf(this.last), this.ticks.indexOf(tick)].sort((a, b) => a - b);
      this.ticks.slice(from, to + 1).forEach((each) => { each.checked = tick.checked; });
    }
    if (tick.closest('thead')) this.ticks.forEach((each) => { each.checked = tick.checked; });
    else this.last = tick;
    this.show();
  }

  show() {
    const chosen = this.ticks.filter((tick) => tick.checked);
    this.ticks.forEach((tick) => { tick.closest('tr').dataset.selected = tick.checked; });
    const all = this.querySelector('thead .tick input');
    if (all) {
      all.checked = chosen.length > 0 && chosen.length === this.ticks.length;
      all.indeterminate = chosen.length > 0 && !all.checked;
    }
    const bar = this.querySelector('.bulk');
    if (bar) {
      bar.hidden = chosen.length === 0;
      bar.querySelector('.bulk-count').textContent = text('web.script.selected', chosen.length);
    }
  }
}

customElements.define('select-rows', SelectRows);
