// <live-list src="/cases/rows?view=due" data-live="case">: a list that keeps itself up to date, but never moves under
// the reader's hand: while he points at it, stands in it or has scrolled, a pill tells that there is news.
const QUIET = 1_500;

class LiveList extends HTMLElement {
  connectedCallback() {
    this.addEventListener('live', () => this.news());
    this.addEventListener('pointermove', () => { this.touchedAt = Date.now(); }, { passive: true });
  }

  get busy() {
    const pointed = this.matches(':hover') && Date.now() - (this.touchedAt ?? 0) < QUIET;
    return pointed || this.contains(document.activeElement) || this.scrollTop > 8;
  }

  async news() {
    const answer = await fetch(this.getAttribute('src'), { headers: { 'HX-Request': 'true' } });
    if (!answer.ok) return;
    this.fresh = await answer.text();
    if (this.busy) this.tell();
    else this.show();
  }

  tell() {
    if (this.pill) return;
    this.pill = Object.assign(document.createElement('button'), { type: 'button', className: 'pill', textContent: this.getAttribute('pill') });
    this.pill.addEventListener('click', () => this.show());
    this.before(this.pill);
  }

  show() {
    this.pill?.remove();
    this.pill = undefined;
    const rows = this.querySelector('[data-rows]');
    rows.innerHTML = this.fresh;
    htmx.process(rows);
    this.scrollTop = 0;
  }
}

customElements.define('live-list', LiveList);
