import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { type Inspected, inspectFiles } from '../../../scripts/cli/inspect';
import { PlanReader } from '../../../scripts/cli/plan-reader';
import { scannedPdf } from '../../helpers/hostile/made-pdf';
import { documentXml, tinyDocx } from '../../helpers/hostile/tiny-docx';
import { makePdf } from '../../helpers/intake/make-pdf';
import { runCli } from '../../helpers/run-cli';
import { samplePlan } from '../../helpers/sample-plan';
import { temporaryFolder } from '../../helpers/temporary-folder';

async function folderWith(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return folder;
}

const linesOf = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('inspect', () => {
  it('prints one line of JSON per file, in their order, and fails where one was refused', async () => {
    const pdf = await makePdf((one) =>
      one.text('Section A: Views, interests and aspirations').moveDown().text('Likes trains.'),
    );
    const folder = await folderWith({ 'a.docx': tinyDocx(), 'b.docx': new Uint8Array(), 'c.pdf': pdf });
    const { code, stdout } = await runCli(['inspect', 'a.docx', 'b.docx', 'missing.pdf', 'c.pdf'], folder);
    expect(code).toBe(1);
    const lines = linesOf(stdout);
    expect(lines).toMatchObject([
      { file: 'a.docx', ok: true, format: 'docx', warnings: [], prompts: expect.any(Array) },
      { file: 'b.docx', ok: false, error: { code: 'empty' } },
      { file: 'missing.pdf', ok: false, error: { code: 'not-a-plan-file' } },
      { file: 'c.pdf', ok: true, format: 'pdf', warnings: [{ code: 'missing-sections' }] },
    ]);
    expect(lines.at(-1)).toMatchObject({
      sections: [
        {
          id: 'A',
          title: 'Section A: Views, interests and aspirations',
          text: 'Section A: Views, interests and aspirations\nLikes trains.',
        },
      ],
    });
  });

  it('prints the prompts of a plan: rule, class, section and quote', async () => {
    const folder = await temporaryFolder();
    const { stdout } = await runCli(['inspect', samplePlan('p-1094-column-tables.docx')], folder);
    const [line] = linesOf(stdout) as Array<{ prompts: unknown[] }>;
    expect(line?.prompts).toContainEqual({
      rule: 'ordinary.quality-first',
      class: 'ordinary-offer',
      section: 'F',
      quote: 'Quality first teaching',
    });
    for (const prompt of line?.prompts ?? [])
      expect(Object.keys(prompt as object)).toEqual(['rule', 'class', 'section', 'quote']);
  });

  it('succeeds where every file was read, whatever the names say', async () => {
    const folder = await folderWith({ 'plan.txt': tinyDocx() });
    const { code, stdout, stderr } = await runCli(['inspect', 'plan.txt'], folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(linesOf(stdout)).toMatchObject([{ file: 'plan.txt', ok: true }]);
  });

  it('refuses a scan, of which the window shows the pages', async () => {
    const folder = await folderWith({ 'scan.pdf': await scannedPdf() });
    const { code, stdout } = await runCli(['inspect', 'scan.pdf'], folder);
    expect(code).toBe(1);
    expect(linesOf(stdout)).toMatchObject([{ file: 'scan.pdf', ok: false, error: { code: 'no-text' } }]);
  });

  it('says what it needs when no file is named', async () => {
    const { code, stdout, stderr } = await runCli(['inspect'], await temporaryFolder());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Name at least one file');
  });
});

describe('inspectFiles', () => {
  const collect = async (files: readonly string[], limits = DEFAULT_INTAKE_LIMITS): Promise<Inspected[]> => {
    const results: Inspected[] = [];
    await inspectFiles(files, (result) => results.push(result), limits);
    return results;
  };

  it('stops a file that overruns its time and goes on with the next', async () => {
    const words = 'word '.repeat(600);
    const slow = await makePdf((pdf) => {
      for (let page = 0; page < 300; page += 1) pdf.addPage().fontSize(6).text(words);
    });
    const folder = await folderWith({ 'slow.pdf': slow, 'good.docx': tinyDocx() });
    const files = ['slow.pdf', 'good.docx', 'slow.pdf'].map((name) => join(folder, name));
    const results = await collect(files, { ...DEFAULT_INTAKE_LIMITS, seconds: 1 });
    expect(results).toMatchObject([
      { ok: false, error: { code: 'timeout' } },
      { ok: true },
      { ok: false, error: { code: 'timeout' } },
    ]);
  });

  it('refuses a file by its size without reading it', async () => {
    const folder = await folderWith({ 'large.docx': tinyDocx() });
    const results = await collect([join(folder, 'large.docx')], { ...DEFAULT_INTAKE_LIMITS, fileBytes: 100 });
    expect(results).toMatchObject([
      { ok: false, error: { code: 'too-large', message: expect.stringMatching(/^The file has .* the limit is /) } },
    ]);
  });

  it('says plainly where there is no file, or only a folder, and speaks of adding nowhere', async () => {
    const folder = await folderWith({ 'empty.docx': new Uint8Array(), 'many.docx': tinyDocx() });
    const files = [join(folder, 'no-such-plan.docx'), folder, join(folder, 'empty.docx'), join(folder, 'many.docx')];
    const results = await collect(files, { ...DEFAULT_INTAKE_LIMITS, entries: 1 });
    expect(results).toMatchObject([
      { error: { code: 'not-a-plan-file', message: expect.stringMatching(/^There is no file at this path;/) } },
      { error: { code: 'not-a-plan-file', message: expect.stringMatching(/^This path is a folder/) } },
      { error: { code: 'empty' } },
      { error: { code: 'too-large', message: expect.stringMatching(/parts inside; the limit is 1\./) } },
    ]);
    expect(JSON.stringify(results)).not.toContain('added');
    for (const result of results) expect(Object.keys(result)).toEqual(['file', 'ok', 'error']);
  });
});

describe('PlanReader', () => {
  it('refuses a file that takes more memory than a plan can need, and reads the next', async () => {
    // Many tiny runs: within every limit on bytes, far beyond any plan as a tree.
    const heavy = documentXml(`<w:p>${'<w:r><w:t>x</w:t></w:r>'.repeat(240_000)}</w:p>`);
    const reader = new PlanReader({ ...DEFAULT_INTAKE_LIMITS, ratio: 1000, seconds: 60 }, 96);
    onTestFinished(() => reader.close());
    expect(await reader.read(tinyDocx({ document: heavy }))).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(await reader.read(tinyDocx())).toMatchObject({ ok: true });
  });
});
