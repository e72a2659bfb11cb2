// Words after a deed. They leave by themselves, but not from under the pointer or the focus.
import { text } from './texts.js';

const STAYS = 10_000;

class ToastStack extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => event.target.closest('.toast-close')?.closest('.toast').remove());
    this.watch = new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((toast) => this.time(toast))));
    this.watch.observe(this, { childList: true });
    [...this.children].forEach((toast) => this.time(toast));
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }

  time(toast) {
    if (toast.nodeType !== Node.ELEMENT_NODE || toast.dataset.stays === 'true') return;
    setTimeout(() => (toast.matches(':hover, :focus-within') ? this.time(toast) : toast.remove()), STAYS);
  }
}

customElements.define('toast-stack', ToastStack);

export function toast(words, tone) {
  const note = document.createElement('div');
  note.className = 'toast';
  note.role = 'status';
  if (tone) note.dataset.tone = tone;
  const line = document.createElement('span');
  line.className = 'grow';
  line.textContent = words;
  note.append(line);
  document.getElementById('toasts')?.append(note);
}

addEventListener('htmx:sendError', () => toast(text('web.script.fault'), 'danger'));
