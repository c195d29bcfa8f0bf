import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder } from '../launch-app';

const run = promisify(execFile);
const MUCH = { maxBuffer: 64 * 1024 * 1024 };

/** Why a PDF cannot be looked at here; undefined where it can. */
export async function whyNoPoppler(): Promise<string | undefined> {
  try {
    await run('pdfinfo', ['-v']);
    return undefined;
  } catch {
    return 'poppler-utils are not installed';
  }
}

/** The lines of every page, and how often each kind of element stands in the structure of a tagged PDF. */
export async function lookAtPdf(pdf: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-pdf-'));
  try {
    const file = join(folder, 'one.pdf');
    await writeFile(file, pdf);
    const text = await run('pdftotext', ['-layout', file, '-'], MUCH);
    const structure = await run('pdfinfo', ['-struct', file], MUCH);
    const counts = new Map<string, number>();
    for (const [, kind = ''] of structure.stdout.matchAll(/^\s*(\w+)/gm)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const pages = text.stdout.split('\f').slice(0, -1);
    return { pages: pages.map((page) => page.split('\n').map((line) => line.trim())), counts };
  } finally {
    await removeFolder(folder);
  }
}
