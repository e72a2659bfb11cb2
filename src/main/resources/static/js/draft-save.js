// <draft-save to="/cases/…/draft"> around a form: after a pause the form goes to the server; the element marked
// data-saved tells how it went. Text that could not be saved stays in the browser and is sent again.
import { send } from './send.js';
import { pad, text } from './texts.js';

const PAUSE = 800;
const AGAIN = 5000;

class DraftSave extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form');
    this.place = `draft:${this.getAttribute('to')}`;
    this.addEventListener('input', () => this.later(PAUSE));
    this.form.addEventListener('submit', () => { clearTimeout(this.timer); this.sent = true; sessionStorage.removeItem(this.place); });
    this.online = () => this.unsaved && this.save();
    addEventListener('online', this.online);
    this.restore();
  }

  disconnectedCallback() {
    removeEventListener('online', this.online);
    clearTimeout(this.timer);
    if (this.pending && !this.sent) this.save();
  }

  later(wait) {
    this.pending = true;
    this.sent = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  async save() {
    this.pending = false;
    const fields = new FormData(this.form);
    this.tell('saving', text('web.script.saving'));
    try {
      const answer = await send(this.getAttribute('to'), {
        method: this.getAttribute('method') ?? 'POST', body: new URLSearchParams(fields), keepalive: true,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const now = new Date();
      this.unsaved = false;
      sessionStorage.removeItem(this.place);
      this.tell('saved', text('web.script.saved', `${pad(now.getHours())}:${pad(now.getMinutes())}`));
    } catch {
      this.unsaved = true;
      const kept = this.form.querySelector('textarea');
      if (kept) sessionStorage.setItem(this.place, JSON.stringify([kept.name, kept.value]));
      this.tell('unsaved', text('web.script.unsaved'));
      if (this.isConnected) this.later(AGAIN);
    }
  }

  restore() {
    const kept = sessionStorage.getItem(this.place);
    if (!kept) return;
    const [name, value] = JSON.parse(kept);
    const field = this.form.elements[name];
    if (field && field.value !== value) {
      field.value = value;
      this.later(PAUSE);
    }
  }

  tell(state, words) {
    const sign = this.querySelector('[data-saved]');
    if (!sign) return;
    sign.dataset.state = state;
    sign.textContent = words;
  }
}

customElements.define('draft-save', DraftSave);
