import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why the document cannot be tried in LibreOffice here; undefined where it can. */
export async function whyNoLibreOffice(): Promise<string | undefined> {
  try {
    await run('soffice', ['--version']);
    return undefined;
  } catch {
    return 'LibreOffice is not installed';
  }
}

/** Opens a Word file in LibreOffice, with a profile of its own, and gives what it printed to PDF. */
export async function printInLibreOffice(docx: string, folder: string): Promise<Buffer> {
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], { timeout: 90_000 });
  return readFile(docx.replace(/\.docx$/, '.pdf'));
}
