// The few texts that elements write themselves come with the page, in the reader's language.
export function text(key, ...gaps) {
  const known = JSON.parse(document.getElementById('texts')?.content.textContent ?? '{}');
  return (known[key] ?? key).replace(/\{(\d)\}/g, (_, gap) => gaps[gap] ?? '');
}

export const pad = (number) => String(number).padStart(2, '0');

// A length of time as the server writes it: "11 min", "1 h 40".
export function span(milliseconds) {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 60) return text('web.time.minutes', minutes);
  const rest = minutes % 60;
  return rest === 0
    ? text('web.time.hours', minutes / 60)
    : text('web.time.hours-minutes', Math.floor(minutes / 60), pad(rest));
}
