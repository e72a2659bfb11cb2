// <time-ago at="…">8 min ago</time-ago> for the first hour; then the server's words stay.
import { span, text } from './texts.js';

const TICK = 30_000;
const all = new Set();

class TimeAgo extends HTMLElement {
  connectedCallback() {
    this.then = Date.parse(this.getAttribute('at'));
    all.add(this);
  }

  disconnectedCallback() {
    all.delete(this);
  }

  tick() {
    const past = Date.now() - this.then;
    if (past < 60_000) this.textContent = text('web.time.now');
    else if (past < 3_600_000) this.textContent = text('web.time.ago', span(past));
  }
}

customElements.define('time-ago', TimeAgo);
setInterval(() => all.forEach((each) => each.tick()), TICK);
