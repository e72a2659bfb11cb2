// <deed-rows>: steps to be done, one row for each; added, taken away, moved. A row shows the fields of its kind only.
// As the server makes a key from a name.
const slug = (name) => {
  const words = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return words.length > 30 ? words.slice(0, 30).replace(/-[^-]*$/, '') : words;
};

class DeedRows extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => this.click(event));
    this.addEventListener('change', (event) => {
      if (event.target.name?.endsWith('.kind')) this.show(event.target.closest('[data-deed-row]'));
    });
    this.addEventListener('focusin', (event) => { if (event.target.matches('[data-branch]')) this.branches(event.target); });
    this.rows.forEach((row) => this.show(row));
  }

  // On what a step can hang: the options of the choices above it, as they are written now.
  branches(select) {
    const own = select.closest('[data-deed-row]');
    const rows = this.rows.slice(0, this.rows.indexOf(own)).filter((row) => row.querySelector('select').value === 'CHOICE');
    const key = (part) => part.querySelector('[name$=".key"]').value.trim() || slug(part.querySelector('[name$=".name"]').value);
    const found = rows.flatMap((row) => [...row.querySelectorAll('.step-option')].map(key).filter(Boolean).map((option) => `${key(row)}=${option}`));
    const chosen = select.value;
    select.replaceChildren(select.options[0], ...[...new Set(chosen ? [...found, chosen] : found)]
      .map((branch) => new Option(branch.replace('=', ' = '), branch, false, branch === chosen)));
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
    const list = this.dataset.list ?? 'deeds';
    this.rows.forEach((row, place) => {
      row.querySelectorAll(`[name^="${list}["]`).forEach((field) => { field.name = field.name.replace(/^\w+\[\w+\]/, `${list}[${place}]`); });
    });
  }
}

customElements.define('deed-rows', DeedRows);
