import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder } from '../launch-app';

const run = promisify(execFile);

/** Why a document cannot be tried in LibreOffice here; undefined where it can. */
export async function whyNoLibreOffice(): Promise<string | undefined> {
  try {
    await run('soffice', ['--version']);
    return undefined;
  } catch {
    return 'LibreOffice is not installed';
  }
}

/** Opens a Word file in LibreOffice, with a profile of its own, and gives the text that it read. */
export async function readInLibreOffice(docx: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-office-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const asText = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    await run('soffice', [profile, '--headless', ...asText, docx], { timeout: 90_000 });
    return await readFile(join(folder, basename(docx).replace(/docx$/, 'txt')), 'utf8');
  } finally {
    await removeFolder(folder);
  }
}
