// <compose-tabs>: a reply and a note, one at a time; the letters r and n choose and put the hand into the text.
class ComposeTabs extends HTMLElement {
  connectedCallback() {
    for (const tab of this.tabs) tab.addEventListener('click', () => this.choose(tab.dataset.tab, true));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') document.activeElement.blur();
    });
  }

  get tabs() {
    return [...this.querySelectorAll('[data-tab]')];
  }

  choose(wanted, write) {
    this.dataset.kind = wanted;
    for (const tab of this.tabs) tab.setAttribute('aria-selected', String(tab.dataset.tab === wanted));
    for (const panel of this.querySelectorAll('[data-panel]')) panel.hidden = panel.dataset.panel !== wanted;
    for (const fact of this.querySelectorAll('[data-for]')) fact.hidden = fact.dataset.for !== wanted;
    if (write) this.querySelector(`[data-panel="${wanted}"] textarea`)?.focus();
  }
}

customElements.define('compose-tabs', ComposeTabs);
