// <live-region src="/live" cursor="812">: listens to what happens and lets the parts inside that care fetch
// themselves anew: <div hx-get="/inbox/rows" hx-trigger="live" data-live="case queue" data-about="id of one case">.
// The stream goes on where it broke off: by Last-Event-ID, or by ?cursor= after a new connection.
import { text } from './texts.js';

const LONGEST_WAIT = 30_000;
const GATHER = 150;
// Where many pages are open, they do not all fetch at the same moment.
const CROWD = 1_000;

class LiveRegion extends HTMLElement {
  connectedCallback() {
    this.cursor = this.getAttribute('cursor') ?? '';
    this.tries = 0;
    this.waiting = new Set();
    this.open();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    clearTimeout(this.gather);
    this.source?.close();
  }

  open() {
    const address = new URL(this.getAttribute('src'), location.href);
    if (this.cursor) address.searchParams.set('cursor', this.cursor);
    this.source = new EventSource(address);
    this.source.onopen = () => { this.tries = 0; this.state('live'); };
    this.source.onmessage = (event) => this.happened(event);
    this.source.onerror = () => this.broken();
  }

  // Data is {"news":[{"kind":"case","about":"…","of":["whose"]}],"pace":300}; kind "all" means: too much was missed,
  // fetch everything.
  happened(event) {
    if (event.lastEventId) this.cursor = event.lastEventId;
    const { news, pace } = JSON.parse(event.data);
    this.pace = pace;
    for (const part of [...this.querySelectorAll('[data-live]'), ...document.querySelectorAll('.top [data-live]')])
      if (news.some((one) => this.cares(part, one))) this.waiting.add(part);
    if (this.waiting.size) this.gather ??= setTimeout(() => this.refresh(), GATHER);
  }

  // A list of somebody's own cares for what is his, his teams' or nobody's, and for what it shows already.
  cares(part, { kind, about, of }) {
    if (kind === 'all') return true;
    if (!part.dataset.live.split(' ').includes(kind)) return false;
    if (part.dataset.about) return part.dataset.about === about;
    const own = part.dataset.liveOf?.split(' ');
    return !own || !of?.length || of.some((one) => own.includes(one)) || part.querySelector(`a[href*="${about}"]`);
  }

  refresh() {
    this.gather = undefined;
    const parts = [...this.waiting].filter((part) => part.isConnected);
    this.waiting.clear();
    parts.forEach((part) => this.tell(part));
  }

  // data-live-pace="2000": however much happens, such a part is fetched at most once in that time, and once at the end;
  // a list, in the time that the server asks for.
  tell(part) {
    const asked = part.dataset.about ? 0 : this.pace;
    const pace = Math.max(Number(part.dataset.livePace ?? 0), asked);
    const spread = asked > CROWD ? Math.random() * asked / 2 : 0;
    const wait = Math.max((part.liveAt ?? 0) + pace - Date.now(), spread);
    if (wait <= 0) this.fetch(part);
    else part.liveTimer ||= setTimeout(() => this.fetch(part), wait);
  }

  fetch(part) {
    clearTimeout(part.liveTimer);
    part.liveTimer = 0;
    part.liveAt = Date.now();
    if (part.isConnected) htmx.trigger(part, 'live');
  }

  broken() {
    this.state('reconnecting');
    if (this.source.readyState !== EventSource.CLOSED) return;
    const wait = Math.min(1000 * 2 ** this.tries++, LONGEST_WAIT) * (0.5 + Math.random() / 2);
    this.timer = setTimeout(() => this.open(), wait);
  }

  state(state) {
    this.dataset.state = state;
    for (const sign of document.querySelectorAll('[data-live-state]')) {
      sign.dataset.tone = state === 'live' ? 'good' : 'warn';
      sign.textContent = text(`web.script.${state}`);
    }
  }
}

customElements.define('live-region', LiveRegion);
