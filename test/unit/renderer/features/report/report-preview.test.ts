import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report-model';
import type { ReportModel } from '#shared/domain/report/report-model';
import { buildReport } from '#shared/word/build-report';
import { ReportPreview } from '../../../../../renderer/features/report/report-preview';
import { makeResults } from '../../../../helpers/make-results';
import { readDocx } from '../../../../helpers/read-docx';

const WORDS = {
  council: 'Northmoor Council',
  board: 'SEND Programme Board',
  preparedBy: 'SEND quality lead',
  decision: 'Note the findings.',
};
function modelOf(period: { readonly from?: string; readonly to?: string } = {}): ReportModel {
  const built = buildReportModel(makeResults(4, 60), period, WORDS);
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}
const model = modelOf();
/** The preview's words, tags taken out. */
const shown = (of: ReportModel): string =>
  renderToStaticMarkup(createElement(ReportPreview, { model: of }))
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n')
    .replaceAll('&#x27;', "'");

describe('the preview of a report', () => {
  it('shows what was typed, under the labels of the Word document', () => {
    for (const [label, text] of [
      ['Council', WORDS.council],
      ['For', WORDS.board],
      ['Prepared by', WORDS.preparedBy],
      ['Decision asked for', WORDS.decision],
      ['Weeks', '2026-W06 to 2026-W09'],
    ])
      expect(shown(model)).toContain(`\n${label}\n${text}\n`);
    expect(shown(modelOf({ from: '2026-W07', to: '2026-W07' }))).toContain('\nWeek\n2026-W07\n');
  });

  it('has no column of intervals where no section has one, and calls them 95% intervals elsewhere', () => {
    expect(shown(model)).not.toMatch(/not given|likely|n = /i);
    expect(shown(model)).toMatch(/\d+ audits, 95% interval \d+% to \d+%/);
    expect(shown(model)).not.toContain('\n95% interval\n');
  });

  it('says how many audits are incomplete, in the words of the Word document', async () => {
    expect(model.incomplete.value).toBeGreaterThan(0);
    const said = `${model.incomplete.value} of 60 audits are incomplete and not in this table.`;
    expect(shown(model)).toContain(said);
    const { paragraphs } = readDocx(await buildReport(model));
    expect(paragraphs.some(({ text }) => text.includes(said))).toBe(true);
  });

  it('names its parts and columns as the Word document does', async () => {
    const docx = readDocx(await buildReport(model));
    const headings = docx.paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text);
    for (const heading of headings.filter((text) => !['Headline figures', 'Results by criterion'].includes(text)))
      expect(shown(model)).toContain(`\n${heading}\n`);
    for (const caption of ['Local audit grades', 'Results by section'])
      expect(shown(model)).toContain(docx.tables.find((one) => one.caption === caption)?.rows[0]?.join('\n'));
  });
});
