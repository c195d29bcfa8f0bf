import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { protocol } from 'electron';

export const APP_ORIGIN = 'app://bundle';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Our own secure origin instead of file://; must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window files. */
export function serveApp(): void {
  const root = join(__dirname, '../renderer');
  protocol.handle('app', async (request) => {
    const path = normalize(join(root, new URL(request.url).pathname));
    if (!path.startsWith(root)) return new Response(null, { status: 404 });
    const body = await readFile(path);
    return new Response(new Uint8Array(body), { headers: { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' } });
  });
}
