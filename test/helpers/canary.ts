import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that nothing must ever call: what a remote picture or template would point to. */
export interface Canary {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Every connection and request so far, as text; empty as long as all is well. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

/** Starts a canary. It answers everything, so that whatever came would show. */
export async function startCanary(): Promise<Canary> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' });
    response.end('<script>document.title = "the canary sang"</script>');
  });
  server.on('connection', () => calls.push('connection'));
  server.on('upgrade', (request, socket) => {
    calls.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    calls,
    async close() {
      server.closeAllConnections();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}
