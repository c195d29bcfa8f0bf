import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { reportModelSchema } from '#shared/domain/report/report-model';
import { makeResults } from '../../helpers/make-results';
import { readDocx } from '../../helpers/read-docx';
import { recalculateReport } from '../../helpers/recalculate-report';
import { runCli } from '../../helpers/run-cli';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { expectSoundDocument } from '../../helpers/word/sound-document';

const results = makeResults(42, 36);
const config = { title: 'Spring audit', council: 'Northmoor Council', preparedBy: 'SEND quality lead' };

async function folderWith(data: unknown = results) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'results.json'), typeof data === 'string' ? data : JSON.stringify(data));
  await writeFile(join(folder, 'config.json'), JSON.stringify(config));
  return folder;
}
const report = (folder: string, ...args: string[]) => runCli(['report', '--results', 'results.json', ...args], folder);

describe('cli report', () => {
  it('writes a Word report that the Open XML SDK finds valid, its numbers those of the results file', async () => {
    const folder = await folderWith();
    const run = await report(folder, '--config', 'config.json', '--out', 'report.docx');
    expect([run.code, run.stderr]).toEqual([0, '']);
    const path = join(folder, 'report.docx');
    const bytes = await readFile(path);
    await expectSoundDocument(bytes);
    const docx = readDocx(bytes);
    expect(docx.paragraphs[0]).toEqual({ style: 'Heading1', text: 'Spring audit' });
    const expected = recalculateReport(results);
    const rows = docx.tables.find(({ caption }) => caption === 'Results by criterion')?.rows.slice(1);
    expect(rows?.map(([name, met, audited]) => [name?.split(' ')[0], Number(met), Number(audited)])).toEqual(
      expected.criteria.map(({ id, met, audited }) => [id, met, audited]),
    );
    expect(JSON.parse(run.stdout)).toMatchObject({
      file: 'report.docx',
      audits: { value: 36 },
      incomplete: { value: expected.n - expected.complete },
    });
    expect(expected.complete).toBeLessThan(expected.n);
    expect((await readdir(folder)).sort()).toEqual(['config.json', 'report.docx', 'results.json']);
  });

  it('prints the model with --json, for the weeks asked for', async () => {
    const folder = await folderWith();
    const run = await report(folder, '--json', '--from', '2026-W07', '--to', '2026-W08');
    expect(run.code).toBe(0);
    const model = reportModelSchema.parse(JSON.parse(run.stdout));
    const inside = results.audits.filter(({ week }) => week === '2026-W07' || week === '2026-W08');
    expect(model.audits.value).toBe(inside.length);
    const expected = recalculateReport(results, inside);
    expect(model.sections.map(({ met, audited }) => [met.value, audited.value])).toEqual(
      expected.sections.map(({ met, audited }) => [met, audited]),
    );
  });

  it('gives the same bytes twice, over an earlier report too', async () => {
    const folder = await folderWith();
    await report(folder, '--out', 'one.docx');
    await writeFile(join(folder, 'two.docx'), 'an earlier report');
    await report(folder, '--out', 'two.docx');
    expect(Buffer.compare(await readFile(join(folder, 'one.docx')), await readFile(join(folder, 'two.docx')))).toBe(0);
  });

  it.each([
    ['not JSON', 'P-1042 {', [], 'results.json: not valid JSON'],
    ['not a results file', { hello: 1 }, [], 'results.json: This is not a results file'],
    ['a newer format', { ...results, formatVersion: 2 }, [], 'newer version of the program'],
    ['an unknown field', { ...results, names: [] }, [], '"names"'],
    ['a week that is none', results, ['--from', '2026-13'], 'Write each week of the period as 2026-W47'],
    ['a period back to front', results, ['--from', '2026-W09', '--to', '2026-W06'], 'ends (2026-W06) before it starts'],
    ['a start after the last audit', results, ['--from', '2026-W50'], 'There are no audits from week 2026-W50 on.'],
    ['an empty period', results, ['--from', '2027-W01', '--to', '2027-W02'], 'No audit was submitted'],
    ['a config that is not there', results, ['--config', 'none.json'], 'none.json: there is no such file'],
    ['a config with a stray field', results, ['--config', 'results.json'], 'results.json: not a report config'],
  ])('refuses %s with a sentence and leaves no file behind', async (_what, data, args, sentence) => {
    const folder = await folderWith(data);
    const run = await report(folder, ...args, '--out', 'report.docx');
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).not.toContain('P-1042');
    expect((await readdir(folder)).sort()).toEqual(['config.json', 'results.json']);
  });

  it('says which file could not be written, and leaves no half of it', async () => {
    const folder = await folderWith();
    const run = await report(folder, '--out', 'nowhere/report.docx');
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('nowhere/report.docx: not written; there is no such file or folder.');
    await mkdir(join(folder, 'taken.docx'));
    expect((await report(folder, '--out', 'taken.docx')).code).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['config.json', 'results.json', 'taken.docx']);
  });
});

const run = promisify(execFile);
const answers = (program: string, flag: string) =>
  run(program, [flag]).then(
    () => true,
    () => false,
  );
const libreOffice = (await answers('soffice', '--version')) && (await answers('pdfinfo', '-v'));

/** Converts `report.docx` in a folder to `report.pdf`, tagged. */
async function toPdf(folder: string) {
  const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, 'report.docx'], {
    cwd: folder,
  });
}

/** How far down its page the last words above the footer stand, as a share of the page: one number a page. */
async function filled(folder: string): Promise<number[]> {
  const { stdout } = await run('pdftotext', ['-bbox', join(folder, 'report.pdf'), '-'], { maxBuffer: 2 ** 26 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(page.match(/height="([\d.]+)"/)?.[1]);
      const ends = [...page.matchAll(/yMax="([\d.]+)">/g)].map(([, end]) => Number(end));
      // The footer stands in the lowest 70 points.
      return Math.max(...ends.filter((end) => end < height - 70)) / height;
    });
}

describe.runIf(libreOffice)('the Word report in LibreOffice', () => {
  it('labels every bar, breaks no heading word, and leaves no page half empty but a last one', async () => {
    const folder = await folderWith();
    await report(folder, '--config', 'config.json', '--out', 'report.docx');
    await toPdf(folder);
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'report.pdf'), '-']);
    const model = reportModelSchema.parse(JSON.parse((await report(folder, '--json')).stdout));
    const figure = stdout.slice(stdout.indexOf('Figure 1'));
    for (const name of model.chart.categories) expect(figure).toContain(name);
    for (const word of ['Met', 'Audited', 'evidenced', 'applicable', 'Percent', 'interval', 'Rating'])
      expect(stdout).toMatch(new RegExp(`(^|\\s)${word}(\\s|$)`, 'm'));
    const pages = await filled(folder);
    const wide = stdout.split('\f').findIndex((text) => text.includes('Table 4'));
    expect(wide).toBeGreaterThan(2);
    // The last page before the wide table and the last of all end where their text ends.
    for (const [at, share] of pages.entries())
      if (at !== wide - 1 && at !== pages.length - 1) expect(share, `page ${at + 1}`).toBeGreaterThan(0.6);
  });

  it('opens and becomes a tagged PDF with headings, heading cells and one figure', async () => {
    const folder = await folderWith();
    await report(folder, '--out', 'report.docx');
    await toPdf(folder);
    const { stdout } = await run('pdfinfo', ['-struct', join(folder, 'report.pdf')]);
    const times = (tag: string) => stdout.match(new RegExp(`^ *${tag}\\b`, 'gm'))?.length ?? 0;
    expect(times('H1')).toBe(1);
    expect(times('H2')).toBeGreaterThanOrEqual(6);
    expect(times('TH')).toBeGreaterThanOrEqual(4 + 4 + 6 + 8);
    expect(times('Figure')).toBe(1);
  });
});
