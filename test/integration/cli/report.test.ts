import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { reportModelSchema, tablesOf } from '#shared/domain/report/model/report-model';
import { makeResults } from '../../helpers/make-results';
import { readDocx } from '../../helpers/read-docx';
import { recalculateReport } from '../../helpers/recalculate-report';
import { inventedAction, inventedIndicator, inventedRisk } from '../../helpers/report/invented-board';
import { runCli } from '../../helpers/run-cli';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { expectSoundDocument } from '../../helpers/word/sound-document';

const results = {
  ...makeResults(42, 36),
  board: { actions: [inventedAction()], risks: [inventedRisk()], indicators: [inventedIndicator({ values: [] })] },
};
const config = { title: 'Spring audit', council: 'Northmoor Council', preparedBy: 'SEND quality lead' };

async function folderWith(data: unknown = results, options: unknown = config) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'results.json'), typeof data === 'string' ? data : JSON.stringify(data));
  await writeFile(join(folder, 'config.json'), JSON.stringify(options));
  return folder;
}
const report = (folder: string, ...args: string[]) => runCli(['report', '--results', 'results.json', ...args], folder);

async function modelWith(options: unknown, ...args: string[]): Promise<ReportModel> {
  const run = await report(await folderWith(results, options), '--config', 'config.json', '--json', ...args);
  expect([run.code, run.stderr]).toEqual([0, '']);
  return reportModelSchema.parse(JSON.parse(run.stdout));
}

/** Of each criterion that a table tells exactly: its id, how often it is met, and of how many. */
const exactly = (rows: readonly (readonly (string | undefined)[])[]) =>
  rows.flatMap(([name, met, audited]) => {
    const id = name?.split(' ')[0] ?? '';
    return /^[A-Z]\d*[a-z]?\d*[a-z]?$/.test(id) && /^\d+$/.test(met ?? '') ? [[id, Number(met), Number(audited)]] : [];
  });

describe('cli report', () => {
  it('writes a Word report that the Open XML SDK finds valid, its numbers those of the results file', async () => {
    const folder = await folderWith();
    const run = await report(folder, '--config', 'config.json', '--out', 'report.docx');
    expect([run.code, run.stderr]).toEqual([0, '']);
    const bytes = await readFile(join(folder, 'report.docx'));
    await expectSoundDocument(bytes);
    const docx = readDocx(bytes);
    expect(docx.paragraphs.find(({ style }) => style === 'Heading1')?.text).toBe('Spring audit');
    const expected = new Map(recalculateReport(results).criteria.map(({ id, met, audited }) => [id, [met, audited]]));
    const rows = docx.tables.find(({ caption }) => caption === 'Criteria met by section and criterion')?.rows ?? [];
    const told = exactly(rows).filter(([id]) => expected.has(String(id)));
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual(told.map(([id]) => [id, ...(expected.get(String(id)) ?? [])]));
    const said = JSON.parse(run.stdout);
    expect(said).toMatchObject({ file: 'report.docx', audience: 'board', threshold: 5, rubricVersion: 1 });
    expect(said.parts).toHaveLength(15);
    expect((await readdir(folder)).sort()).toEqual(['config.json', 'report.docx', 'results.json']);
  });

  it('prints the model with --json, for the weeks asked for, held against the weeks before', async () => {
    const model = await modelWith({}, '--from', '2026-W08', '--to', '2026-W09');
    expect([model.period.from, model.period.to, model.baseline?.from, model.baseline?.to]).toEqual([
      '2026-W08',
      '2026-W09',
      '2026-W06',
      '2026-W07',
    ]);
    const inside = results.audits.filter(({ week }) => week >= '2026-W08');
    const facts = model.parts[0]?.blocks[0];
    expect(facts?.kind === 'facts' && facts.items).toContainEqual({ label: 'Audits', text: String(inside.length) });
  });

  it('makes of the config what the builder of the app makes of a choice', async () => {
    const model = await modelWith({
      audience: 'internal',
      threshold: 10,
      baseline: 'none',
      lastReportOn: '2026-02-01',
      parts: [
        { id: 'risks', shown: true },
        { id: 'cover', shown: false },
        { id: 'summary', shown: true },
      ],
      words: { decisions: 'Fund two posts.' },
      ticked: ['decisions'],
    });
    expect([model.threshold, model.audience, model.baseline]).toEqual([10, 'internal', null]);
    expect(model.parts.slice(0, 2).map(({ id }) => id)).toEqual(['risks', 'summary']);
    expect(JSON.stringify(model)).toContain('Fund two posts.');
    // How a score moved stands with it only where the day of the last report is known.
    expect(JSON.stringify(tablesOf(model).find(({ id }) => id === 'risks'))).toMatch(
      /, (?:new|no change|(?:up|down) from \d+)"/,
    );
  });

  it('still reads a config of the first format, whose decision goes out as it did', async () => {
    expect(JSON.stringify(await modelWith({ ...config, decision: 'Note the findings.' }))).toContain(
      'Note the findings.',
    );
  });

  it('keeps the words of actions and risks out unless they are ticked', async () => {
    const words = /Train every plan writer|Health advice comes late/;
    expect(JSON.stringify(await modelWith({}))).not.toMatch(words);
    expect(JSON.stringify(await modelWith({ ticked: ['actions', 'risks'] }))).toMatch(words);
  });

  it('writes a web page, a workbook or a CSV file of the same figures where the name asks for it', async () => {
    const folder = await folderWith();
    for (const ending of ['html', 'xlsx', 'csv']) {
      const run = await report(folder, '--config', 'config.json', '--out', `report.${ending}`);
      expect([run.code, run.stderr]).toEqual([0, '']);
    }
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('<h1');
    expect((await readFile(join(folder, 'report.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    const csv = Papa.parse<Record<string, string>>(await readFile(join(folder, 'report.csv'), 'utf8'), {
      header: true,
    });
    const expected = new Map(recalculateReport(results).criteria.map(({ id, met }) => [id, String(met)]));
    const met = csv.data.filter(
      ({ table, column, status }) => table === 'heat' && column === 'met' && status === 'shown',
    );
    const told = met.filter(({ row }) => expected.has(row ?? ''));
    expect(told.length).toBeGreaterThan(20);
    expect(told.map(({ value }) => value)).toEqual(told.map(({ row }) => expected.get(row ?? '')));
  });

  it('writes nothing that a gate finds a leak in, and says where without saying what', async () => {
    const options = { words: { voice: 'Only 3 children were asked.' }, ticked: ['voice'] };
    const folder = await folderWith(results, options);
    for (const ending of ['docx', 'csv']) {
      const run = await report(folder, '--config', 'config.json', '--out', `report.${ending}`);
      expect([run.code, run.stdout]).toEqual([1, '']);
      expect(run.stderr).toContain(`report.${ending}: not written.`);
      expect(run.stderr).toContain('“Voice of children, young people and parents”');
      expect(run.stderr).not.toContain('3 children');
    }
    expect((await readdir(folder)).sort()).toEqual(['config.json', 'results.json']);
  });

  it('gives the same bytes twice, over an earlier report too', async () => {
    const folder = await folderWith();
    await report(folder, '--out', 'one.docx');
    await writeFile(join(folder, 'two.docx'), 'an earlier report');
    await report(folder, '--out', 'two.docx');
    expect(Buffer.compare(await readFile(join(folder, 'one.docx')), await readFile(join(folder, 'two.docx')))).toBe(0);
  });

  it('asks for a name that ends in what it can write', async () => {
    const folder = await folderWith();
    for (const args of [['--out', 'report.pdf'], [], ['--json', '--out', 'report.docx']]) {
      const run = await report(folder, ...args);
      expect([run.code, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toContain('.docx, .html, .xlsx, .csv');
    }
  });

  it.each([
    ['not JSON', 'P-1042 {', [], 'results.json: not valid JSON'],
    ['not a results file', { hello: 1 }, [], 'results.json: This is not a results file'],
    ['a newer format', { ...results, formatVersion: 3 }, [], 'newer version of the program'],
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
