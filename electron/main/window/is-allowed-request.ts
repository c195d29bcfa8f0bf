const LOCAL = new Set(['blob:', 'data:', 'devtools:']);

/**
 * May the window load this address? Only our own origin and what the page made itself; while developing also Vite's
 * server and its socket. Everything else is cancelled before it reaches the network.
 */
export function isAllowedRequest(url: string, origin: string): boolean {
  if (url.startsWith(`${origin}/`)) return true;
  const { protocol, host } = parts(url);
  return LOCAL.has(protocol) || (protocol === 'ws:' && origin === `http://${host}`);
}

function parts(url: string): { protocol: string; host: string } {
  try {
    return new URL(url);
  } catch {
    return { protocol: '', host: '' };
  }
}
