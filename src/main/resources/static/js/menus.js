// A menu is <details class="menu">: it closes at Escape, at a click elsewhere and after a choice; arrows move in it.
const open = () => document.querySelectorAll('details.menu[open]');

addEventListener('click', (event) => {
  for (const menu of open()) {
    const inside = menu.contains(event.target);
    if (!inside || event.target.closest?.('a.menu-item')) menu.open = false;
  }
});

addEventListener('keydown', (event) => {
  const menu = event.target.closest?.('details.menu[open]');
  if (!menu) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary').focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const items = [...menu.querySelectorAll('.menu-sheet :is(a, button, input):not(:disabled)')];
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const next = items.indexOf(document.activeElement) + step;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  }
});
