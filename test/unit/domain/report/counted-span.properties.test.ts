import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { pickedAlike } from '#shared/domain/report/figures/choose-figures';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { blocksOf, type ReportModel } from '#shared/domain/report/model/report-model';
import { textsOf } from '#shared/domain/report/parts/block-texts';
import { daysText } from '#shared/domain/report/plain-text';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { firstDayOf, lastDayOf } from '#shared/lib/iso-week';
import { spreadArbitrary, spreadResults } from '../../../helpers/report/spread-results';

const week = (number: number): string => `2026-W${String(number).padStart(2, '0')}`;

/** The period named as asked for; samples, told of the weeks that they were drawn for; audits that are in no table. */
const NO_CLAIM = /^The period asked for is | samples? for |^Left out/;

/** Texts of a report but its cover, which tells both. */
const textsBelow = (model: ReportModel): readonly string[] =>
  blocksOf({ parts: model.parts.filter(({ id }) => id !== 'cover') }).flatMap((block) =>
    textsOf(block, model.threshold),
  );

function reportOf(file: ResultsFile, from: string, to: string, rubric?: string) {
  const model = buildReportModel(file, { from, to, rubric }, reportChoiceSchema.parse({}), {
    toolVersion: '1.0.0',
    lastReportOn: null,
  });
  return model.ok ? model.value : null;
}

const coverOf = ({ parts }: ReportModel): ReadonlyMap<string, string> => {
  const block = parts[0]?.blocks[0];
  return new Map(block?.kind === 'facts' ? block.items.map(({ label, text }) => [label, text] as const) : []);
};

/** Weeks of the audits that the tables of a report count, reckoned from the file. */
const weeksOf = ({ audits }: ResultsFile, { period, rubric }: ReportModel): readonly string[] =>
  pickedAlike(
    audits.filter(
      ({ week, rubricVersion }) => week >= period.from && week <= period.to && rubricVersion === rubric.version,
    ),
  )
    .map((row) => row.week)
    .sort();

/** Texts that claim the whole period where it is longer than what was counted; null where it is not longer. */
function overclaims(model: ReportModel): readonly string[] | null {
  const { counted, period, compared } = model;
  const asked = daysText(period);
  const named = [counted, ...(compared === null ? [] : [compared.period, compared.baseline])].map(daysText);
  if (named.includes(asked)) return null;
  return textsBelow(model).filter((text) => text.includes(asked) && !NO_CLAIM.test(text));
}

describe('the days that a report says it counted', () => {
  it('are those of its audits, and the period is named as counted nowhere where it is longer', () => {
    let longer = 0;
    fc.assert(
      fc.property(spreadArbitrary, fc.nat(19), fc.nat(12), fc.constantFrom(1, 2), (file, at, length, version) => {
        const model = reportOf(file, week(1 + at), week(1 + at + length), `default/${version}`);
        if (model === null) return;
        const weeks = weeksOf(file, model);
        const { from, to, firstDay, lastDay } = model.counted;
        expect([from, to]).toEqual([weeks[0], weeks.at(-1)]);
        expect([firstDay, lastDay]).toEqual([firstDayOf(from), lastDayOf(to)]);
        const claims = overclaims(model);
        if (claims === null) return;
        longer += 1;
        expect(claims).toEqual([]);
      }),
      { numRuns: 120 },
    );
    expect(longer).toBeGreaterThan(20);
  });

  const SPREAD = { teams: 3, samplings: ['random'], marks: 'usual' } as const;
  const file = spreadResults(7, { ...SPREAD, audits: 150, weeks: 12, secondFrom: 8 });
  const report = reportOf(file, week(2), week(16), 'default/2');
  if (report === null) throw new Error('There is a report of version 2.');
  const all = textsBelow(report).join('\n');

  it('stand on the cover beside the period, with the version that they were marked with', () => {
    const cover = coverOf(report);
    expect(cover.get('Period')).toBe('5 January to 19 April 2026');
    expect(cover.get('Counted')).toBe('Plans of 16 February to 29 March 2026, marked with rubric version 2');
  });

  it('stand in the summary, and the method says what of the period is in no table', () => {
    expect(all).toMatch(/over \d+ audits of plans of 16 February to 29 March 2026, marked with rubric version 2\./);
    expect(all).toContain(
      'The period asked for is 5 January to 19 April 2026. No audit of its other weeks is in the tables.',
    );
    expect(all).toMatch(
      /Left out of the tables: \d+ audits marked with version 1 of “.+”, of plans of 5 January to 15 February 2026\./,
    );
  });

  it('end with the period in what is said of the halves of a chart, though its last fortnight goes on', () => {
    const part = { id: 'trend', shown: true };
    const choice = reportChoiceSchema.parse({ baseline: 'none', parts: [part] });
    const cut = spreadResults(7, { ...SPREAD, audits: 200, weeks: 20, secondFrom: 0 });
    const [whole, inTwo] = [15, 16].map((last) => {
      const period = { from: week(2), to: week(last) };
      const built = buildReportModel(cut, period, choice, { toolVersion: '1.0.0', lastReportOn: null });
      if (!built.ok) throw new Error(built.error.message);
      return textsBelow(built.value).join('\n');
    });
    expect(whole).toContain('weeks 8 to 15 of 2026 against weeks 2 to 7 of 2026');
    // The fortnight that begins in week 16 ends in week 17.
    expect(inTwo).toContain('The last fortnight counts plans up to 19 April 2026 alone');
    expect(inTwo).toContain('the days from 2 March to 19 April 2026 against weeks 2 to 9 of 2026');
    expect(inTwo).not.toMatch(/to 17 of 2026|26 April/);
  });

  it('are not told apart from the period where all of it was counted', () => {
    const whole = reportOf(file, week(8), week(13));
    expect(whole === null ? null : coverOf(whole).get('Counted')).toBe(undefined);
  });
});
