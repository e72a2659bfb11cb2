// <pick-rows> around the rows of a list, each with a tick: x ticks, shift takes all between, Escape lets go, and a bar
// counts. What is ticked stays ticked when the rows are fetched anew.
import { text } from './texts.js';

class PickRows extends HTMLElement {
  connectedCallback() {
    this.picked = new Set();
    this.addEventListener('click', (event) => this.click(event));
    this.addEventListener('change', () => this.read());
    this.addEventListener('htmx:load', () => this.restore());
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.picked.size > 0) this.clear();
    });
    new MutationObserver(() => this.restore()).observe(this.querySelector('[data-rows]'), { childList: true });
    this.querySelector('[data-clears]')?.addEventListener('click', () => this.clear());
    this.querySelector('[data-all]')?.addEventListener('click', () => { this.ticks.forEach((tick) => { tick.checked = true; }); this.read(); });
    this.show();
  }

  get ticks() {
    return [...this.querySelectorAll('.row-tick input')];
  }

  click(event) {
    const tick = event.target.closest('.row-tick input');
    if (!tick) return;
    if (event.shiftKey && this.last?.isConnected && tick !== this.last) {
      const [from, to] = [this.ticks.indexOf(this.last), this.ticks.indexOf(tick)].sort((a, b) => a - b);
      this.ticks.slice(from, to + 1).forEach((each) => { each.checked = tick.checked; });
    }
    this.last = tick;
  }

  read() {
    this.ticks.forEach((tick) => { if (tick.checked) this.picked.add(tick.value); else this.picked.delete(tick.value); });
    this.show();
  }

  restore() {
    this.ticks.forEach((tick) => { tick.checked = this.picked.has(tick.value); });
    const here = new Set(this.ticks.map((tick) => tick.value));
    this.picked.forEach((each) => { if (!here.has(each)) this.picked.delete(each); });
    this.show();
  }

  clear() {
    this.picked.clear();
    this.ticks.forEach((tick) => { tick.checked = false; });
    this.show();
  }

  show() {
    this.dataset.picking = String(this.picked.size > 0);
    this.ticks.forEach((tick) => { tick.closest('.pick').dataset.picked = String(tick.checked); });
    const bar = this.querySelector('.pick-bar');
    bar.hidden = this.picked.size === 0;
    bar.querySelector('.bulk-count').textContent = text('web.script.selected', this.picked.size);
  }
}

customElements.define('pick-rows', PickRows);
