// Brings every element of ours to the page.
import './dialogs.js';
import './draft-save.js';
import './due-in.js';
import './faults.js';
import './keyboard.js';
import './key-sheet.js';
import './command-palette.js';
import './combo-box.js';
import './file-drop.js';
import './compose-tabs.js';
import './live-list.js';
import './live-region.js';
import './look-switch.js';
import './menus.js';
import './message-frame.js';
import './notice-bell.js';
import './offline.js';
import './rows.js';
import './triage-keys.js';
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
