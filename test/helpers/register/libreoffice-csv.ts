import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder } from '../launch-app';

const run = promisify(execFile);

/**
 * Has LibreOffice convert a file to another: a workbook to CSV in UTF-8 with values as they are shown, or a CSV file to
 * a workbook. An office program that shares no code with the readers here.
 */
export async function convertInLibreOffice(
  bytes: Uint8Array,
  from: 'csv' | 'xlsx',
  to: 'csv' | 'xlsx',
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-office-'));
  try {
    const input = join(folder, `register.${from}`);
    await writeFile(input, bytes);
    // Comma, quotation mark, UTF-8 (76), from line 1; then nothing of columns and language, values as shown.
    const filter = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true' : 'xlsx';
    const importing = from === 'csv' ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,2057'] : [];
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    await run('soffice', [profile, '--headless', ...importing, '--convert-to', filter, '--outdir', out, input], {
      timeout: 90_000,
    });
    return new Uint8Array(await readFile(join(out, `register.${to}`)));
  } finally {
    await removeFolder(folder);
  }
}

/** Why no table can be tried in LibreOffice here; undefined where it can. Its writer alone opens no tables. */
export async function whyNoCalc(): Promise<string | undefined> {
  try {
    await convertInLibreOffice(new TextEncoder().encode('a,b\n1,2\n'), 'csv', 'xlsx');
    return undefined;
  } catch {
    return 'LibreOffice Calc is not installed';
  }
}
