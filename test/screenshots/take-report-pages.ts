import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildReport } from '#shared/word/report/build-report';
import { removeFolder } from '../helpers/launch-app';
import { sampleReport } from '../helpers/report/sample-report';
import { toTaggedPdf, whyNoTaggedPdf } from '../helpers/word/libreoffice';

const run = promisify(execFile);
/** A page beside two others still reads. */
const DOTS_PER_INCH = 72;

/**
 * Writes each page of a board report over the invented weeks as a picture, as LibreOffice lays it out. Nothing is written where
 * that is not installed; then the answer says why.
 */
export async function takeReportPages(folder: string): Promise<string | undefined> {
  const missing = await whyNoTaggedPdf();
  if (missing !== undefined) return missing;
  const { bytes } = await toTaggedPdf(await buildReport(sampleReport()));
  const kept = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-pages-'));
  try {
    const pdf = join(kept, 'report.pdf');
    await writeFile(pdf, bytes);
    await run('pdftoppm', ['-r', String(DOTS_PER_INCH), '-png', pdf, join(folder, 'report-page')]);
  } finally {
    await removeFolder(kept);
  }
  return undefined;
}
