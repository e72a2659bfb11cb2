// What the server found wrong (422, or 409 where another has it) is put beside the fields; what was typed stays, the first fault gets the focus.
function clear(form) {
  form.querySelectorAll('.field-error[data-placed]').forEach((fault) => fault.remove());
  form.querySelectorAll('[aria-invalid="true"]').forEach((field) => field.removeAttribute('aria-invalid'));
}

function place(form, name, words) {
  const field = form.querySelector(`[name="${CSS.escape(name)}"]:not([type="hidden"])`);
  if (!field) return null;
  const shown = field.closest('combo-box')?.querySelector('input') ?? field;
  const fault = Object.assign(document.createElement('p'), { className: 'field-error', textContent: words });
  fault.dataset.placed = 'true';
  fault.id = `fault-${name}`;
  shown.setAttribute('aria-invalid', 'true');
  shown.setAttribute('aria-describedby', fault.id);
  (field.closest('.field') ?? field.parentElement).append(fault);
  return shown;
}

addEventListener('htmx:beforeSwap', (event) => {
  const form = (event.detail.requestConfig?.elt ?? event.detail.elt)?.closest?.('form');
  if (![409, 422].includes(event.detail.xhr.status) || !form) return;
  const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
  clear(form);
  const placed = [...answer.querySelectorAll('[data-fault]')]
    .map((fault) => place(form, fault.dataset.fault, fault.textContent.trim()))
    .filter(Boolean);
  if (placed.length > 0) {
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    placed[0].focus();
  }
});
