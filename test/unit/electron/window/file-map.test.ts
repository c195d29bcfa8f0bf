import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentType } from '../../../../electron/main/window/content-types';
import { buildFileMap, fileFor } from '../../../../electron/main/window/file-map';
import { tempFolder } from '../../../helpers/storage/temp-folder';

async function servedFolder() {
  const root = await tempFolder();
  await mkdir(join(root, 'renderer/assets'), { recursive: true });
  await mkdir(join(root, 'data'));
  for (const name of ['secret.txt', 'renderer/index.html', 'renderer/assets/index a.js', 'data/rubric.json'])
    await writeFile(join(root, name), name);
  await symlink(join(root, 'secret.txt'), join(root, 'renderer/link.txt'));
  const files = buildFileMap([
    { folder: join(root, 'renderer'), under: '' },
    { folder: join(root, 'data'), under: '/resources' },
    { folder: join(root, 'not-there'), under: '/nothing' },
  ]);
  return { root, ask: (path: string) => fileFor(files, `app://bundle${path}`, 'bundle'), files };
}

describe('the files of the window', () => {
  test('are found by their exact path', async () => {
    const { root, ask } = await servedFolder();
    expect(ask('/index.html')).toBe(join(root, 'renderer/index.html'));
    expect(ask('/index.html?v=1#top')).toBe(join(root, 'renderer/index.html'));
    expect(ask('/assets/index%20a.js')).toBe(join(root, 'renderer/assets/index a.js'));
    expect(ask('/resources/rubric.json')).toBe(join(root, 'data/rubric.json'));
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/index.html%00',
    '/index.html%00.js',
    '/%252e%252e/secret.txt',
    '/link.txt',
    '/',
    '',
    '/assets',
    '/assets/',
    '/INDEX.HTML',
    '/%',
    '/%ff',
    '//index.html',
    '/index.html/',
    '/__proto__',
  ])('do not include %s', async (path) => {
    expect((await servedFolder()).ask(path)).toBeNull();
  });

  test('belong to our own host only', async () => {
    const { files } = await servedFolder();
    expect(fileFor(files, 'app://other/index.html', 'bundle')).toBeNull();
  });

  test('are all that any address can reach', async () => {
    const { ask, files } = await servedFolder();
    const known = new Set<string | null>([...files.values(), null]);
    fc.assert(fc.property(fc.webPath(), (path) => known.has(ask(path))));
  });

  test.each([
    ['a.mjs', 'text/javascript; charset=utf-8'],
    ['a.wasm', 'application/wasm'],
    ['A.PDF', 'application/pdf'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.unknown', 'application/octet-stream'],
  ])('are served as what they are: %s', (name, type) => {
    expect(contentType(name)).toBe(type);
  });
});
