import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ACTION_IDS } from '../../../../renderer/keyboard/keys-of';

const RENDERER = new URL('../../../../renderer/', import.meta.url).pathname;

/** Source that gives actions their handlers, or hands on the name of one as the key of a screen. */
async function sources(): Promise<string[]> {
  const files = (await readdir(RENDERER, { recursive: true })).filter((path) => /\.tsx?$/.test(path));
  const texts = await Promise.all(
    files.filter((path) => !path.startsWith('keyboard')).map((path) => readFile(join(RENDERER, path), 'utf8')),
  );
  return texts.filter((text) => /useActionKeys|ActionKeys|KeyActionId/.test(text));
}

const isNamed = (action: string, text: string): boolean =>
  new RegExp(`(^|[\\s{(,])('${action}'|${action})(:|,| \\})`, 'm').test(text);

it('gives every action that the sheet lists something that hears its key', async () => {
  const texts = await sources();
  expect(ACTION_IDS.filter((action) => !texts.some((text) => isNamed(action, text)))).toEqual([]);
  expect(texts.some((text) => isNamed('no-such-action', text))).toBe(false);
});
