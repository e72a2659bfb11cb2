// <draft-files to="/cases/…/drafts/reply/files"> inside a composer: files that are chosen, dropped or pasted go to the
// draft at once and are listed here; the form waits while they are on their way.
import { send } from './send.js';
import { text } from './texts.js';

class DraftFiles extends HTMLElement {
  connectedCallback() {
    this.form = this.closest('form');
    this.input = this.form.querySelector('input[type="file"]');
    this.input.addEventListener('change', () => this.attach([...this.input.files]));
    this.form.querySelector('textarea')?.addEventListener('paste', (event) => this.given(event, event.clipboardData.files));
    this.form.addEventListener('dragover', (event) => event.dataTransfer.types.includes('Files') && event.preventDefault());
    this.form.addEventListener('drop', (event) => this.given(event, event.dataTransfer.files));
    this.addEventListener('click', (event) => {
      const button = event.target.closest('[data-removes]');
      if (!button) return;
      event.preventDefault();
      this.change(button.getAttribute('formaction'));
    });
  }

  given(event, files) {
    if (files.length === 0) return;
    event.preventDefault();
    this.attach([...files]);
  }

  async attach(files) {
    if (files.length === 0) return;
    const fields = new FormData();
    files.forEach((file) => fields.append('files', file));
    this.input.value = '';
    await this.change(this.getAttribute('to'), fields);
  }

  async change(address, fields) {
    this.input.setCustomValidity(text('web.script.attaching'));
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await send(`${address}?alone`, { method: 'POST', body: fields, headers: { Accept: 'application/problem+json' } });
      if (answer.ok) this.innerHTML = await answer.text();
      else this.refused((await answer.json()).detail);
    } catch {
      this.refused('');
    }
    this.removeAttribute('aria-busy');
    this.input.setCustomValidity('');
  }

  refused(words) {
    this.querySelector('.field-error')?.remove();
    this.append(Object.assign(document.createElement('p'), { className: 'field-error', textContent: words || text('web.script.fault') }));
  }
}

customElements.define('draft-files', DraftFiles);
