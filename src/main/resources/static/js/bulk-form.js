// <bulk-form>: of the fields for each kind of change, those of the chosen kind are shown and sent.
class BulkForm extends HTMLElement {
  connectedCallback() {
    this.kind = this.querySelector('[name="kind"]');
    this.kind.addEventListener('change', () => this.show());
    this.show();
  }

  show() {
    for (const part of this.querySelectorAll('[data-kind]')) {
      part.hidden = part.dataset.kind !== this.kind.value;
      part.querySelectorAll('input, select, textarea').forEach((field) => { field.disabled = part.hidden; });
    }
  }
}

customElements.define('bulk-form', BulkForm);
