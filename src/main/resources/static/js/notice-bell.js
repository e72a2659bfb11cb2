// <notice-bell>: the bell of the top bar. It is fetched anew when its reader was told something; on a page without a
// live stream of its own it opens one. What is urgent is also told by the desktop, to those who allowed it.
const TOLD = 'wayside.told';

class NoticeBell extends HTMLElement {
  connectedCallback() {
    if (!document.querySelector('live-region')) {
      const region = document.createElement('live-region');
      region.setAttribute('src', '/live');
      region.hidden = true;
      document.body.append(region);
    }
    this.addEventListener('htmx:afterSwap', () => this.tell());
  }

  tell() {
    const news = this.querySelector('template[data-notice]');
    if (!news || localStorage.getItem(TOLD) === news.dataset.notice) return;
    localStorage.setItem(TOLD, news.dataset.notice);
    if (!('Notification' in window) || Notification.permission !== 'granted' || document.hasFocus()) return;
    const words = news.content.textContent.trim().replace(/\s+/g, ' ');
    const told = new Notification('Wayside', { body: words, tag: news.dataset.notice });
    told.onclick = () => { focus(); location.assign(news.dataset.href); };
  }
}

// <notice-permission><button>: asks for the permission when its button is pressed; hidden where nothing is to be asked.
class NoticePermission extends HTMLElement {
  connectedCallback() {
    this.hidden = !('Notification' in window) || Notification.permission !== 'default';
    this.addEventListener('click', async () => { await Notification.requestPermission(); this.hidden = Notification.permission !== 'default'; });
  }
}

customElements.define('notice-bell', NoticeBell);
customElements.define('notice-permission', NoticePermission);
