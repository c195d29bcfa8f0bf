import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
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

/** Twins of Arial, which many machines lack, as they come with the reader of PDF files. */
const FONTS = resolve('node_modules/pdfjs-dist/standard_fonts');

/** An environment in which programs find these typefaces and no others, so that lines break alike on every machine. */
export async function arialTwins(folder: string): Promise<NodeJS.ProcessEnv> {
  const fonts = join(folder, 'fonts.conf');
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: fonts };
}

/** Lays a Word file out in LibreOffice, in the widths of Arial, and counts its pages. @param keep where the pages are kept as PDF. */
export async function pagesInLibreOffice(bytes: Uint8Array, keep?: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-office-'));
  try {
    await writeFile(join(folder, 'sheet.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const asPdf = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'sheet.docx')];
    await run('soffice', [profile, ...asPdf], { timeout: 90_000, env: await arialTwins(folder) });
    const pdf = await readFile(join(folder, 'sheet.pdf'));
    if (keep !== undefined) await writeFile(keep, pdf);
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  } finally {
    await removeFolder(folder);
  }
}
