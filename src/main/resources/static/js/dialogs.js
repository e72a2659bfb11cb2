// data-opens="id" opens a dialog of the page; <a data-sheet href> shows another page's content in the sheet.
// data-sheet="part" says that the address answers with a part and not with a page.
// Without scripts the link simply leads there.
addEventListener('click', (event) => {
  const opener = event.target.closest?.('[data-opens]');
  if (opener) {
    event.preventDefault();
    opener.closest('details[open]')?.removeAttribute('open');
    const dialog = document.getElementById(opener.dataset.opens);
    if (dialog && !dialog.open) dialog.showModal();
    return;
  }
  const link = event.target.closest?.('a[data-sheet]');
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    event.stopImmediatePropagation();
    sheet(link.href, link.dataset.sheet === 'part' ? undefined : '#main > *');
    return;
  }
  if (event.target.matches?.('dialog')) {
    const box = event.target.getBoundingClientRect();
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!inside) event.target.close();
  }
  event.target.closest?.('[data-closes]')?.closest('dialog')?.close();
}, true);

async function sheet(address, select) {
  const dialog = document.getElementById('sheet');
  await htmx.ajax('GET', address, { target: '#sheet-body', select, swap: 'innerHTML' });
  const heading = dialog.querySelector('h1, h2');
  dialog.setAttribute('aria-label', heading?.textContent ?? document.title);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('[autofocus], input:not([type="hidden"]), textarea, select')?.focus();
}
