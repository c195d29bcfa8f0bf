import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KEY_ACTIONS } from '../../../../renderer/keyboard/actions';
import { PROJECT_FOLDER } from '../../../../scripts/system/project-folder';

/** Every source file of the window that gives keys something to do, as one text. */
function handlingSources(): string {
  const folder = join(PROJECT_FOLDER, 'renderer');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('keyboard'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((source) => /ActionKeys|key: 'go-to-/.test(source))
    .join('\n');
}

it('every action that the sheet of keys lists is handled somewhere', () => {
  const sources = handlingSources();
  const idle = Object.keys(KEY_ACTIONS).filter(
    (id) => !new RegExp(`(^|[\\s{,])('${id}'|${id}):|\\bkey: '${id}'`, 'm').test(sources),
  );
  expect(idle).toEqual([]);
});
