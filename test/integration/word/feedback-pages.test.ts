import { describe, expect, it } from 'vitest';
import { USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import { buildFeedbackFile } from '#shared/word/build-feedback-file';
import { fitFeedback, MOST_PAGES } from '#shared/word/fit-feedback';
import { feedbackOfSize } from '../../helpers/feedback-of-size';
import { pagesInLibreOffice, whyNoLibreOffice } from '../../helpers/journey/open-in-libreoffice';
import { MADE_AT } from '../../helpers/make-feedback-source';

const missing = await whyNoLibreOffice();
const SIZES = [3, 8, 18, 44];

const fitted = (count: number, over: Partial<typeof USUAL_OPTIONS> = {}) =>
  fitFeedback(feedbackOfSize(count), { ...USUAL_OPTIONS, ...over }, MADE_AT);

describe('the pages of a feedback sheet (counting them needs LibreOffice)', () => {
  it.skipIf(missing !== undefined).each(SIZES)(
    'with %i criteria to change are as many as the dialog says, within one, in LibreOffice',
    async (count) => {
      const { sheet, pages } = fitted(count);
      const laidOut = await pagesInLibreOffice(await buildFeedbackFile(sheet));
      expect(laidOut).toBeGreaterThan(0);
      expect(Math.abs(pages - laidOut)).toBeLessThanOrEqual(1);
      if (count <= 18) expect(laidOut).toBeLessThanOrEqual(MOST_PAGES);
    },
  );

  it.skipIf(missing !== undefined)(
    'are two at most in LibreOffice where two are asked for, whatever there is to say',
    async () => {
      const { sheet, pages, whole } = fitted(44, { length: 'two-pages' });
      expect([pages, whole.criteria]).toEqual([MOST_PAGES, 44]);
      expect(await pagesInLibreOffice(await buildFeedbackFile(sheet))).toBeLessThanOrEqual(MOST_PAGES);
      expect(sheet.entries.length).toBeGreaterThan(10);
    },
  );

  it('are estimated as more for more criteria, and as fewer without a part', () => {
    const estimates = SIZES.map((count) => fitted(count).pages);
    expect(estimates).toEqual([...estimates].sort((a, b) => a - b));
    expect(estimates[0]).toBe(1);
    expect(fitted(44, { good: false, notes: false }).pages).toBeLessThan(fitted(44).pages);
  });

  it('hold all that is chosen where that fits, and otherwise the most important, with every other one named', () => {
    const all = fitted(8);
    expect(fitted(8, { length: 'two-pages' })).toEqual(all);
    const { sheet, whole } = fitted(44, { length: 'two-pages' });
    const ids = fitted(44).sheet.entries.map(({ id }) => id);
    expect([...sheet.entries.map(({ id }) => id), ...sheet.untold]).toEqual(ids);
    expect(whole.criteria).toBe(44);
  });

  it('are more where the note on the plan alone is longer, and the most important criterion is told all the same', () => {
    const source = feedbackOfSize(3);
    const long = { ...source, planNote: 'A long note. '.repeat(900) };
    const { sheet, pages } = fitFeedback(long, { ...USUAL_OPTIONS, length: 'two-pages' }, MADE_AT);
    expect(pages).toBeGreaterThan(MOST_PAGES);
    expect(sheet.entries).toHaveLength(1);
  });
});
