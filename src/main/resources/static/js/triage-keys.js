// <triage-keys>: arrows up and down walk the labels, left and right the schemes; the digits stand on the labels themselves.
class TriageKeys extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', (event) => this.walk(event));
    this.closest('dialog')?.addEventListener('keydown', (event) => this.walk(event));
    if (this.closest('dialog[open]')) (this.querySelector('[data-choice][aria-pressed="true"]') ?? this.querySelector('[data-choice]'))?.focus();
  }

  walk(event) {
    if (event.defaultPrevented || !this.isConnected) return;
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const over = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (down) {
      const choices = [...this.querySelectorAll('[data-choice]')];
      const at = choices.indexOf(document.activeElement);
      choices[(at + down + choices.length) % choices.length]?.focus();
      event.preventDefault();
    }
    if (over) {
      const schemes = [...this.querySelectorAll('[data-scheme]')];
      const at = schemes.findIndex((scheme) => scheme.ariaCurrent === 'true' || scheme.hasAttribute('aria-current'));
      schemes[at + over]?.click();
      event.preventDefault();
    }
  }
}

customElements.define('triage-keys', TriageKeys);
