import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report-model';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { buildReport } from '#shared/word/build-report';
import { cleanText } from '#shared/word/clean-text';
import { makeResults } from '../../helpers/make-results';
import { oddText } from '../../helpers/odd-text';
import { readChart, readDocx } from '../../helpers/read-docx';

/** A rubric of two sections whose words an odd person chose. */
const rubricOf = (texts: readonly string[]) => ({
  ...DEFAULT_RUBRIC,
  title: texts[0] ?? 'x',
  sections: DEFAULT_RUBRIC.sections.slice(0, 2).map((section, at) => ({
    ...section,
    title: texts[at + 1] ?? 'x',
    criteria: section.criteria.map((criterion, index) => ({ ...criterion, title: texts[index + 2] ?? 'x' })),
  })),
  bands: DEFAULT_RUBRIC.bands.map((band, index) => ({ ...band, word: texts[index + 3] ?? 'x' })),
});

describe('a Word report with odd words in it', () => {
  it('stays well formed in every part, with the text as cleaned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(oddText, { minLength: 8, maxLength: 8 }), async (texts) => {
        const [title = 'x', council = 'x', decision = 'x'] = texts;
        const config = { title, council, decision, preparedBy: title, board: council, classification: decision };
        const built = buildReportModel(makeResults(5, 3, rubricOf(texts)), {}, config);
        if (!built.ok) throw new Error(built.error.message);
        const bytes = await buildReport(built.value);
        const docx = readDocx(bytes);
        expect(docx.paragraphs[0]).toEqual({ style: 'Heading1', text: cleanText(title) });
        expect(readChart(bytes).categories.map(({ value }) => value)).toEqual(
          built.value.chart.categories.map(cleanText),
        );
        const names = docx.tables
          .at(-1)
          ?.rows.slice(1)
          .map((row) => row[0]);
        expect(names).toEqual(built.value.criteria.map(({ id, title: words }) => cleanText(`${id} ${words}`)));
      }),
      { numRuns: 40 },
    );
  });
});
