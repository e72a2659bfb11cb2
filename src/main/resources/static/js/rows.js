// j and k move through rows marked with data-row; x ticks the row, Enter or o opens it.
const rows = () => [...document.querySelectorAll('[data-row]')].filter((row) => row.checkVisibility());
const at = (row) => (row.matches('a, button') ? row : row.querySelector('a, button, input'));

function here() {
  const all = rows();
  const focused = all.findIndex((row) => row.contains(document.activeElement));
  return focused >= 0 ? focused : all.findIndex((row) => row.matches('[aria-current], [data-selected="true"]'));
}

const MOVES = {
  j: () => at(rows()[here() + 1] ?? rows().at(-1))?.focus(),
  k: () => at(rows()[Math.max(here() - 1, 0)])?.focus(),
  x: () => (rows()[here()]?.closest('.pick') ?? rows()[here()])?.querySelector('input[type="checkbox"]')?.click(),
  o: () => rows()[here()] && (rows()[here()].matches('a') ? rows()[here()] : rows()[here()].querySelector('a'))?.click(),
};

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.documentElement.dataset.keys === 'off' || document.querySelector('dialog[open]')) return;
  if (event.target.matches?.('input:not([type="checkbox"]), textarea, select') || event.target.isContentEditable) return;
  if (MOVES[event.key] && rows().length > 0) {
    event.preventDefault();
    MOVES[event.key]();
  }
});
