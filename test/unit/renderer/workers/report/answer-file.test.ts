import { describe, expect, it } from 'vitest';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { buildReport } from '#shared/word/report/build-report';
import { answerFile } from '../../../../../renderer/workers/report/answer-file';
import { SAMPLE_MODEL } from '../../../../helpers/word/sample-model';

const FORMS = ['page', 'workbook', 'tables'] as const;

/** The same report with another sentence in its summary. */
const saying = (text: string): ReportModel => ({
  ...SAMPLE_MODEL,
  parts: SAMPLE_MODEL.parts.map((part) =>
    part.id === 'summary' ? { ...part, blocks: [{ kind: 'sentence', id: 'told', text }, ...part.blocks] } : part,
  ),
});

describe('a file of a report', () => {
  it.each(FORMS)('as %s is built and passes its gates', async (form) => {
    const { bytes, findings } = await answerFile({ form, model: SAMPLE_MODEL, privateWords: ['P-1042'] });
    expect(bytes.length).toBeGreaterThan(1000);
    expect(findings).toEqual([]);
  });

  it('of Word is looked through as it was built: what its model does not tell is found, wherever it stands', async () => {
    const bytes = new Uint8Array(await buildReport(saying('Of 987 plans one was late.')));
    const clean = await answerFile({
      form: 'word',
      model: saying('Of 987 plans one was late.'),
      privateWords: [],
      bytes,
    });
    expect(clean.bytes).toBe(bytes);
    const { findings } = await answerFile({ form: 'word', model: SAMPLE_MODEL, privateWords: [], bytes });
    expect(findings).toContainEqual(expect.objectContaining({ gate: 'disclosure' }));
    expect(JSON.stringify(findings)).not.toContain('987');
  });

  it('is told once what is wrong with its words, however many tables an archive holds', async () => {
    const { findings } = await answerFile({ form: 'tables', model: saying('Met in 3 of 50 plans.'), privateWords: [] });
    expect(findings.map(({ rule }) => rule)).toEqual(['small-number-in-words']);
  });

  it('that names a plan or a person whom the app knows is found out', async () => {
    const model = saying('Thanks to Robin Example for plan P-1042.');
    for (const form of FORMS.slice(0, 1)) {
      const { findings } = await answerFile({ form, model, privateWords: ['Robin Example', 'P-1042'] });
      expect(findings.length).toBeGreaterThan(0);
      expect(JSON.stringify(findings)).not.toContain('Robin');
    }
  });
});
