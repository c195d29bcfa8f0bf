import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/report/model/blocks';
import { type ReportModel, reportModelSchema } from '#shared/domain/report/model/report-model';
import { cleanText } from '#shared/word/clean-text';
import { buildReport } from '#shared/word/report/build-report';
import { oddText } from '../../../helpers/odd-text';
import { readChart, readDocx } from '../../../helpers/read-docx';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';
import { row, sentence, table, textColumn } from '../../../helpers/word/sample-pieces';

/** A short report in which odd people chose all words. */
function oddModel(texts: readonly string[]): ReportModel {
  const at = (index: number) => texts[index % texts.length] ?? 'x';
  const chart: Block = {
    kind: 'chart',
    id: at(0),
    title: at(1),
    altText: at(2),
    form: 'line',
    tableId: 'odd',
    axis: { title: at(3), low: 0, high: 100 },
    points: texts.map((label) => ({ label })),
    series: [{ name: at(4), role: 'value', values: texts.map(() => 50) }],
  };
  return reportModelSchema.parse({
    ...SAMPLE_MODEL,
    title: at(0),
    council: at(1),
    board: at(2),
    preparedBy: at(3),
    classification: at(4),
    parts: [
      {
        id: 'cover',
        title: at(5),
        landscape: false,
        blocks: [{ kind: 'facts', items: [{ label: at(0), text: at(1) }] }],
      },
      {
        id: 'data',
        title: at(6),
        landscape: false,
        blocks: [
          sentence('odd', at(2)),
          { kind: 'heading', text: at(3) },
          { kind: 'notice', text: at(4) },
          { kind: 'words', field: 'voice', prompt: at(5), paragraphs: [at(6)] },
          {
            ...table('odd', at(7), [textColumn('a', at(0)), textColumn('b', at(1))], [row('r', at(2), at(3))]),
            altText: at(4),
          },
          chart,
        ],
      },
    ],
  });
}

describe('a board report in Word with odd words in it', () => {
  it('stays well formed in every part, with the words as cleaned, and the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          oddText.filter((words) => words !== ''),
          { minLength: 8, maxLength: 8 },
        ),
        async (texts) => {
          const model = oddModel(texts);
          const bytes = await buildReport(model);
          const docx = readDocx(bytes);
          expect(docx.paragraphs[0]).toEqual({ style: 'Heading1', text: cleanText(model.title) });
          expect(readChart(bytes).categories.map(({ value }) => value.replaceAll('\n', ' '))).toEqual(
            texts.map(cleanText),
          );
          // A cell is never blank, not even one of nothing but what has to go.
          const inCell = (text: string) => cleanText(text) || 'not given';
          expect(docx.tables[0]?.rows).toEqual([texts.slice(0, 2).map(inCell), texts.slice(2, 4).map(inCell)]);
          expect(Buffer.from(await buildReport(model)).equals(Buffer.from(bytes))).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });
});
