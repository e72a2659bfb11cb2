// <due-in at="2026-11-21T14:32:00Z">11 min</due-in>: the time that is left, ticking, with the colour of what holds it.
import { span, text } from './texts.js';

const TICK = 10_000;
const DANGER_BELOW = 30 * 60_000;
const WARN_BELOW = 4 * 3_600_000;
const COUNTED_BELOW = 5 * 3_600_000;
const all = new Set();

class DueIn extends HTMLElement {
  connectedCallback() {
    this.due = Date.parse(this.getAttribute('at'));
    all.add(this);
  }

  disconnectedCallback() {
    all.delete(this);
  }

  tick() {
    const left = this.due - Date.now();
    if (left < COUNTED_BELOW) this.write(left < 0 ? text('web.time.late', span(-left)) : span(left));
    const holder = this.closest('[data-urgency]');
    if (holder && /danger|warn|calm/.test(holder.dataset.urgency)) {
      holder.dataset.urgency = left < DANGER_BELOW ? 'danger' : left < WARN_BELOW ? 'warn' : 'calm';
    }
  }

  write(words) {
    if (this.textContent !== words) this.textContent = words;
  }
}

customElements.define('due-in', DueIn);
setInterval(() => all.forEach((each) => each.tick()), TICK);
