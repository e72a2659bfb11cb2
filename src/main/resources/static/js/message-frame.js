// <message-frame><iframe sandbox="allow-same-origin allow-popups" …></message-frame>: as high as the mail inside.
// The sandbox runs no scripts; its height is read from here.
class MessageFrame extends HTMLElement {
  connectedCallback() {
    this.frame = this.querySelector('iframe');
    this.frame.addEventListener('load', () => this.fit());
    if (this.frame.contentDocument?.readyState === 'complete') this.fit();
  }

  disconnectedCallback() {
    this.watch?.disconnect();
  }

  fit() {
    const page = this.frame.contentDocument?.documentElement;
    if (!page) return;
    const measure = () => { this.frame.style.height = `${Math.ceil(page.getBoundingClientRect().height)}px`; };
    this.watch?.disconnect();
    this.watch = new ResizeObserver(measure);
    this.watch.observe(page);
    measure();
  }
}

customElements.define('message-frame', MessageFrame);
