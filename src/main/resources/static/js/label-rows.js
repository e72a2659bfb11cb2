// <label-rows>: fieldsets of labels; one can be added at the end or taken away, and their numbers stay without gaps.
class LabelRows extends HTMLElement {
  connectedCallback() {
    this.querySelector('noscript')?.remove();
    this.querySelectorAll('[data-add], [data-drop]').forEach((button) => { button.hidden = false; });
    this.addEventListener('click', this);
  }

  get rows() {
    return [...this.querySelectorAll('[data-label-row]')];
  }

  handleEvent(event) {
    if (event.target.closest('[data-add]')) this.add();
    const drop = event.target.closest('[data-drop]');
    if (drop) this.drop(drop.closest('[data-label-row]'));
  }

  add() {
    const row = this.querySelector('template').content.firstElementChild.cloneNode(true);
    row.querySelector('[data-drop]').hidden = false;
    this.querySelector('[data-add]').before(row);
    this.number();
    row.querySelector('input').focus();
  }

  // Nothing is lost before the form is saved; the hand goes to the next row.
  drop(row) {
    const next = row.nextElementSibling?.matches('[data-label-row]') ? row.nextElementSibling : row.previousElementSibling;
    row.remove();
    this.number();
    (next?.querySelector('input') ?? this.querySelector('[data-add]')).focus();
  }

  number() {
    this.rows.forEach((row, place) => {
      for (const name of ['id', 'name', 'for', 'aria-describedby']) {
        row.querySelectorAll(`[${name}*="labels["]`).forEach((one) => {
          one.setAttribute(name, one.getAttribute(name).replace(/labels\[\w+\]/, `labels[${place}]`));
        });
      }
    });
  }
}

customElements.define('label-rows', LabelRows);
