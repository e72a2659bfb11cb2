// <deed-rows>: steps to be done, one row for each; added, taken away, moved. A row shows the fields of its kind only.
class DeedRows extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => this.click(event));
    this.addEventListener('change', (event) => {
      if (event.target.name?.endsWith('.kind')) this.show(event.target.closest('[data-deed-row]'));
    });
    this.rows.forEach((row) => this.show(row));
  }

  get rows() { return [...this.querySelectorAll(':scope > [data-deed-row]')]; }

  show(row) {
    const kind = row.querySelector('select').value;
    row.querySelectorAll('[data-for]').forEach((part) => { part.hidden = !part.dataset.for.split(' ').includes(kind); });
  }

  click(event) {
    if (event.target.closest('[data-add]')) {
      const row = this.querySelector('template').content.firstElementChild.cloneNode(true);
      this.querySelector(':scope > [data-add]').before(row);
      this.show(row);
      this.number();
      row.querySelector('select').focus();
      return;
    }
    const row = event.target.closest('[data-deed-row]');
    const button = event.target.closest('[data-up], [data-down], [data-drop]');
    if (!button) return;
    if (button.matches('[data-up]')) row.previousElementSibling?.before(row);
    if (button.matches('[data-down]') && row.nextElementSibling?.matches('[data-deed-row]')) row.nextElementSibling.after(row);
    if (button.matches('[data-drop]')) {
      const next = row.nextElementSibling;
      row.remove();
      (next.querySelector?.('select') ?? next).focus();
    } else button.focus();
    this.number();
  }

  number() {
    this.rows.forEach((row, place) => {
      row.querySelectorAll('[name^="deeds["]').forEach((field) => { field.name = field.name.replace(/^deeds\[\w+\]/, `deeds[${place}]`); });
    });
  }
}

customElements.define('deed-rows', DeedRows);
