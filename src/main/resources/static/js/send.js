// A request that carries the token of the page.
export function send(address, options = {}) {
  const token = JSON.parse(document.body.getAttribute('hx-headers') ?? '{}');
  return fetch(address, {
    credentials: 'same-origin',
    ...options,
    headers: { ...token, ...options.headers },
  });
}
