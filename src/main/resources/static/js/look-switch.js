// <look-switch> around the form of theme and density: the page changes at once, the server remembers.
import { send } from './send.js';

class LookSwitch extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const choice = event.target.closest('button[name="theme"], button[name="density"]');
      if (!choice) return;
      event.preventDefault();
      document.documentElement.dataset[choice.name] = choice.value;
      for (const each of this.querySelectorAll(`button[name="${choice.name}"]`)) {
        each.setAttribute('aria-pressed', String(each === choice));
      }
      const form = choice.closest('form');
      send(form.action, { method: 'POST', body: new URLSearchParams([[choice.name, choice.value]]) });
    });
  }
}

customElements.define('look-switch', LookSwitch);
