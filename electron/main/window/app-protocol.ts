import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { contentType } from './content-types';
import { buildFileMap, fileFor } from './file-map';
import { RESPONSE_HEADERS } from './response-headers';

const SCHEME = 'app';
const HOST = 'bundle';

/** Never to be changed: the working copy in the window belongs to this origin. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

/** Our own secure origin instead of file://; must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built window files, and the data files under `/resources/`, from a map made now. */
export function serveApp(): void {
  const files = buildFileMap([
    { folder: join(__dirname, '../renderer'), under: '' },
    { folder: join(__dirname, '../../resources'), under: '/resources' },
  ]);
  protocol.handle(SCHEME, async (request) => {
    const path = request.method === 'GET' ? fileFor(files, request.url, HOST) : null;
    if (path === null) return new Response(null, { status: 404, headers: RESPONSE_HEADERS });
    const body = new Uint8Array(await readFile(path));
    return new Response(body, { headers: { ...RESPONSE_HEADERS, 'content-type': contentType(path) } });
  });
}
