// Says so when the browser has no connection, and that it is back.
function show() {
  const banner = document.getElementById('offline');
  if (banner) banner.hidden = navigator.onLine;
}
addEventListener('offline', show);
addEventListener('online', show);
addEventListener('htmx:afterSettle', show);
show();
