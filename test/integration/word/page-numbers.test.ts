import type { EstimatedPageNumbers } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { openWordFile } from '#shared/intake/office/open-word-file';
import { buildReport } from '#shared/word/report/build-report';
import { councilLook } from '#shared/word/report/council-look';
import { choiceArbitrary, resultsArbitrary } from '../../helpers/report/report-arbitraries';
import { FOREIGN_STYLES, makeTemplate, PANDOC_STYLES, paragraph, run } from '../../helpers/word/make-template';
import { SAMPLE_MODEL } from '../../helpers/word/sample-model';

/** What is laid out, beside the same document with every cell of its tables. */
const seen = vi.hoisted(() => ({
  ours: undefined as EstimatedPageNumbers | undefined,
  whole: undefined as EstimatedPageNumbers | undefined,
}));

vi.mock('#shared/word/report/page-numbers', async (importOriginal) => {
  const { pageNumbersOf } = await importOriginal<typeof import('#shared/word/report/page-numbers')>();
  const whole = estimatePageNumbersWith({ guess: true });
  return {
    pageNumbersOf: async (isOwnLook: boolean) => {
      const ours = await pageNumbersOf(isOwnLook);
      return (...given: Parameters<typeof ours>) => {
        seen.ours = ours(...given);
        seen.whole = whole(...given);
        return seen.ours;
      };
    },
  };
});

function lookOf(styles: string) {
  const opened = openWordFile(makeTemplate({ body: paragraph(null, run('Styles only.')), styles }));
  if (!opened.ok) throw new Error(opened.error.message);
  const look = councilLook(opened.value);
  if (!look.ok) throw new Error(look.error.message);
  return look.value.look;
}

/** In a wide face, and larger than the report's own type. */
const WIDE_STYLES = PANDOC_STYLES.replaceAll('Calibri', 'Verdana').replace('<w:sz w:val="24"/>', '<w:sz w:val="30"/>');
const LOOKS = {
  'the report’s own look': undefined,
  'a look in the way of pandoc': lookOf(PANDOC_STYLES),
  'a look in another language': lookOf(FOREIGN_STYLES),
  'a look of large wide type': lookOf(WIDE_STYLES),
};

async function expectSamePages(model: ReportModel, look: ReturnType<typeof lookOf> | undefined): Promise<void> {
  await buildReport(model, { look });
  expect(seen.ours?.bookmarks.size).toBeGreaterThan(0);
  expect([seen.ours?.bookmarks, seen.ours?.pageCount]).toEqual([seen.whole?.bookmarks, seen.whole?.pageCount]);
}

describe('the pages of a report laid out with few of its tables’ cells are those with all of them', () => {
  it('in looks that differ', () => {
    expect(WIDE_STYLES).toContain('w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="30"/>');
  });

  it.each(Object.entries(LOOKS))(
    'in %s',
    async (_, look) => {
      await expectSamePages(SAMPLE_MODEL, look);
      await expectSamePages({ ...SAMPLE_MODEL, parts: [...SAMPLE_MODEL.parts].reverse() }, look);
    },
    120_000,
  );

  it('for any report', async () => {
    const models = fc.tuple(resultsArbitrary, choiceArbitrary, fc.constantFrom(...Object.values(LOOKS)));
    await fc.assert(
      fc.asyncProperty(models, async ([file, choice, look]) => {
        const built = buildReportModel(file, {}, choice, { toolVersion: '1.0.0', lastReportOn: '2026-01-31' });
        fc.pre(built.ok && built.value.parts.some(({ id }) => id !== 'cover'));
        if (built.ok) await expectSamePages(built.value, look);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
