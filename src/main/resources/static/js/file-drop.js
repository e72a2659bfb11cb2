// <file-drop max="25"> around a file input: files can be dropped or pasted on it, and are listed with their size.
import { text } from './texts.js';

const MEGABYTE = 1024 * 1024;

class FileDrop extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input[type="file"]');
    this.list = this.querySelector('.drop-files');
    this.input.addEventListener('change', () => this.show());
    for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) this.addEventListener(kind, this);
    const area = this.closest('form')?.querySelector('textarea');
    area?.addEventListener('paste', (event) => event.clipboardData.files.length && this.add(event.clipboardData.files));
  }

  handleEvent(event) {
    event.preventDefault();
    this.dataset.over = String(event.type === 'dragenter' || event.type === 'dragover');
    if (event.type === 'drop') this.add(event.dataTransfer.files);
  }

  add(files) {
    const all = new DataTransfer();
    [...this.input.files, ...files].forEach((file) => all.items.add(file));
    this.input.files = all.files;
    this.input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  show() {
    const largest = Number(this.getAttribute('max') ?? 25);
    const files = [...this.input.files];
    this.list.replaceChildren(...files.map((file) => line(file, largest)));
    const tooLarge = files.find((file) => file.size > largest * MEGABYTE);
    this.input.setCustomValidity(tooLarge ? text('web.script.too-large', tooLarge.name, largest) : '');
  }
}

function line(file, largest) {
  const row = Object.assign(document.createElement('div'), { className: 'drop-file' });
  const fault = file.size > largest * MEGABYTE;
  row.dataset.fault = fault;
  row.append(Object.assign(document.createElement('span'), { textContent: fault ? text('web.script.too-large', file.name, largest) : file.name }));
  row.append(Object.assign(document.createElement('span'), { className: 'num', textContent: size(file.size) }));
  return row;
}

function size(bytes) {
  const units = ['B', 'KB', 'MB'];
  const at = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), 2);
  return `${(bytes / 1024 ** at).toFixed(at ? 1 : 0)} ${units[at]}`;
}

customElements.define('file-drop', FileDrop);
