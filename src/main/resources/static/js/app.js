// Brings every element of ours to the page.
import './dialogs.js';
import './draft-files.js';
import './draft-save.js';
import './deed-rows.js';
import './due-in.js';
import './faults.js';
import './keyboard.js';
import './label-rows.js';
import './gap-warning.js';
import './key-sheet.js';
import './command-palette.js';
import './bulk-form.js';
import './combo-box.js';
import './file-drop.js';
import './filter-field.js';
import './compose-tabs.js';
import './line-rows.js';
import './live-list.js';
import './live-region.js';
import './look-switch.js';
import './macro-picker.js';
import './menus.js';
import './message-frame.js';
import './notice-bell.js';
import './offline.js';
import './pick-rows.js';
import './rows.js';
import './triage-keys.js';
import './search-box.js';
import './select-rows.js';
import './text-completion.js';
import './time-ago.js';
import './toast-stack.js';

// After a whole page was exchanged, reading goes on at its content.
addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.boosted && !document.querySelector('[autofocus]')) {
    document.getElementById('main')?.focus({ preventScroll: true });
  }
});

// A whole page also brings its language, look and keys, which stand on the root element.
addEventListener('htmx:beforeSwap', (event) => {
  const root = event.detail.boosted && /<html[^>]*>/.exec(event.detail.serverResponse ?? '')?.[0];
  if (!root) return;
  for (const { name, value } of new DOMParser().parseFromString(root, 'text/html').documentElement.attributes) {
    document.documentElement.setAttribute(name, value);
  }
});
