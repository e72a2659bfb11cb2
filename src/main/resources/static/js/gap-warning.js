// <gap-warning> behind a text: names the gaps of canned texts that still stand in it, such as {{booking.reference}}.
const GAP = /\{\{\s*([^{}\s]+)\s*\}\}/g;

class GapWarning extends HTMLElement {
  connectedCallback() {
    this.area = this.closest('form').querySelector('textarea');
    this.area.addEventListener('input', () => this.look());
    this.look();
  }

  look() {
    const gaps = [...new Set([...this.area.value.matchAll(GAP)].map(([, name]) => name))];
    this.querySelector('b').textContent = gaps.join(', ');
    this.hidden = gaps.length === 0;
  }
}

customElements.define('gap-warning', GapWarning);
