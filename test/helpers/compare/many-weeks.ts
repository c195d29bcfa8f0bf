import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize } from 'node:v8';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';
import type { InventedColumns } from '../../bench/compare/invented-columns';
import { removeFolder } from '../launch-app';

/** So many weeks the invented audits are spread over. */
export const MANY_WEEKS = 156;

const PROGRAM = join('test', 'helpers', 'compare', 'write-many-weeks.ts');

/**
 * Columns of invented audits over three years, as the benches store them. Made by a process of its own: the runner of these
 * tests cannot read the default rubric.
 */
export async function manyWeeks(audits: number): Promise<InventedColumns> {
  const folder = await mkdtemp(join(tmpdir(), 'many-weeks-'));
  const file = join(folder, 'columns');
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', PROGRAM, file, String(audits)], {
      cwd: PROJECT_FOLDER,
    });
    return deserialize(await readFile(file));
  } finally {
    await removeFolder(folder);
  }
}
