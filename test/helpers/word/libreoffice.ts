import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { arialTwins } from '../journey/open-in-libreoffice';
import { removeFolder } from '../launch-app';

const run = promisify(execFile);

/** One element of the structure of a tagged PDF: what a screen reader is told. */
export interface Tag {
  /** Such as `H1`, `Table`, `TH`, `Figure`. */
  readonly kind: string;
  readonly depth: number;
  /** The words right inside it. */
  readonly text: string;
}

export interface TaggedPdf {
  readonly bytes: Uint8Array;
  /** In reading order. */
  readonly tags: readonly Tag[];
  /** The text of each page, laid out as it is seen. */
  readonly pages: readonly string[];
  /** What the file says of itself, such as `Title` and `Tagged`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Why no document can be laid out and looked at here; undefined where it can. */
export async function whyNoTaggedPdf(): Promise<string | undefined> {
  for (const [program, argument, name] of [
    ['soffice', '--version', 'LibreOffice'],
    ['pdfinfo', '-v', 'Poppler'],
  ] as const)
    try {
      await run(program, [argument]);
    } catch {
      return `${name} is not installed`;
    }
  return undefined;
}

const AS_TAGGED_PDF =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';

/** Has LibreOffice lay a Word file out, in the widths of Arial, as a tagged PDF, and Poppler say what is in it. */
export async function toTaggedPdf(docx: Uint8Array): Promise<TaggedPdf> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-pdf-'));
  try {
    await writeFile(join(folder, 'report.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const asPdf = ['--headless', '--convert-to', AS_TAGGED_PDF, '--outdir', folder, join(folder, 'report.docx')];
    await run('soffice', [profile, ...asPdf], { timeout: 90_000, env: await arialTwins(folder) });
    const pdf = join(folder, 'report.pdf');
    const [structure, text, info] = await Promise.all([
      print('pdfinfo', ['-struct-text', pdf]),
      print('pdftotext', ['-layout', pdf, '-']),
      print('pdfinfo', [pdf]),
    ]);
    return {
      bytes: new Uint8Array(await readFile(pdf)),
      tags: readTags(structure),
      pages: text.split('\f').slice(0, -1),
      facts: Object.fromEntries([...info.matchAll(/^([^:\n]+):\s*(.*)$/gm)].map(([, name, value]) => [name, value])),
    };
  } finally {
    await removeFolder(folder);
  }
}

const print = async (program: string, args: readonly string[]): Promise<string> =>
  (await run(program, [...args], { maxBuffer: 64 * 1024 * 1024 })).stdout;

/** Reads what `pdfinfo -struct-text` prints: names of elements and, in quotation marks, their words, by indentation. */
function readTags(printed: string): Tag[] {
  const tags: { kind: string; depth: number; text: string }[] = [];
  for (const line of printed.split('\n')) {
    const words = /^\s*"(.*)"$/.exec(line)?.[1];
    const kind = /^(\s*)([A-Za-z][A-Za-z0-9]*)/.exec(line);
    const last = tags.at(-1);
    if (words !== undefined && last !== undefined) last.text += words;
    else if (kind !== null) tags.push({ kind: kind[2] ?? '', depth: (kind[1] ?? '').length / 2, text: '' });
  }
  return tags;
}

/** The words of an element and of all inside it. */
export function wordsOf(tags: readonly Tag[], at: number): string {
  const own = tags[at];
  if (own === undefined) return '';
  let text = own.text;
  for (let next = at + 1; (tags[next]?.depth ?? 0) > own.depth; next += 1) text += tags[next]?.text ?? '';
  return text.replace(/\s+/g, ' ').trim();
}
