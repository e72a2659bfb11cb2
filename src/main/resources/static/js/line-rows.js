// <line-rows of="items">: rows of one list; added, taken away, and numbered without gaps. A row shows the fields of its kind only,
// and what it does not show is not sent.
class LineRows extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => this.click(event));
    this.addEventListener('change', (event) => {
      if (event.target.name?.endsWith('.kind')) this.show(event.target.closest('[data-line-row]'));
    });
    this.rows.forEach((row) => this.show(row));
    this.mark();
  }

  get rows() { return [...this.querySelectorAll(':scope > [data-line-row]')]; }

  show(row) {
    const kind = row.querySelector('select[name$=".kind"]')?.value;
    row.querySelectorAll('[data-for]').forEach((part) => {
      part.hidden = !part.dataset.for.split(' ').includes(kind);
      part.querySelectorAll('input, select').forEach((field) => { field.disabled = part.hidden; });
    });
  }

  click(event) {
    if (event.target.closest('[data-add]')) {
      const row = this.querySelector('template').content.firstElementChild.cloneNode(true);
      this.querySelector(':scope > [data-add]').before(row);
      this.show(row);
      this.number();
      row.querySelector('input, select').focus();
    } else if (event.target.closest('[data-drop]')) {
      const row = event.target.closest('[data-line-row]');
      const next = row.nextElementSibling;
      row.remove();
      this.number();
      (next.querySelector?.('input, select') ?? next).focus();
    }
  }

  number() {
    const list = this.getAttribute('of');
    this.rows.forEach((row, place) => {
      for (const name of ['id', 'name', 'for', 'aria-describedby']) {
        row.querySelectorAll(`[${name}*="${list}["]`).forEach((one) => {
          one.setAttribute(name, one.getAttribute(name).replace(/\[\w+\]/, `[${place}]`));
        });
      }
    });
    this.mark();
  }

  // Of passengers and items one row stays; prices may all go.
  mark() {
    const only = this.rows.length === 1 && this.getAttribute('of') !== 'prices';
    this.rows.forEach((row) => { row.querySelector('[data-drop]').hidden = only; });
  }
}

customElements.define('line-rows', LineRows);
