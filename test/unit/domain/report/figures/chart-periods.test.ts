import { describe, expect, it } from 'vitest';
import { chartPeriods } from '#shared/domain/report/figures/chart-periods';
import { periodOfWeeks } from '#shared/domain/report/figures/choose-figures';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { fileOf, rowOf } from '../../../../helpers/make-results';

const week = (number: number): string => `2026-W${String(number).padStart(2, '0')}`;

const FIRST = 2;

/** A file with so many plans in each week from the first on. */
const fileWith = (plans: readonly number[], first = FIRST) =>
  fileOf(
    plans.flatMap((count, at) =>
      Array.from({ length: count }, () => rowOf({}, DEFAULT_RUBRIC, { week: week(first + at) })),
    ),
  );

interface Given {
  readonly from?: number;
  readonly baseline?: readonly [number, number];
}

const periods = (plans: readonly number[], { from = FIRST, baseline }: Given = {}) =>
  chartPeriods(fileWith(plans), {
    period: periodOfWeeks(week(from), week(FIRST + plans.length - 1)),
    baseline: baseline === undefined ? null : periodOfWeeks(week(baseline[0]), week(baseline[1])),
    rubric: DEFAULT_RUBRIC,
    sampling: 'unknown',
  });

const weeks = (count: number, plans: number): readonly number[] => Array.from({ length: count }, () => plans);

describe('the length of the periods of a chart', () => {
  it('is a week where each has ten plans or none', () => {
    expect(periods([10, 12, 0, 11])).toEqual({
      kind: 'week',
      range: { from: '2026-01-05', to: '2026-02-01' },
      why: null,
    });
  });

  it('is the next longer one of which each has ten', () => {
    expect(periods(weeks(8, 6))).toMatchObject({
      kind: 'fortnight',
      why: 'By fortnight, because some weeks have fewer than 10 plans.',
    });
    expect(periods(weeks(12, 4))).toMatchObject({
      kind: 'month',
      why: 'By month, because some fortnights have fewer than 10 plans.',
    });
    expect(periods(weeks(30, 1))).toMatchObject({
      kind: 'term',
      why: 'By term, because some months have fewer than 10 plans.',
    });
  });

  it('is a term where not even all of these have ten, and says what becomes of those', () => {
    expect(periods([20, ...weeks(14, 0), 3, ...weeks(20, 0), 20])).toMatchObject({
      kind: 'term',
      why: 'By term. A term with fewer than 10 plans shows no figure.',
    });
  });

  it('looks back over 26 periods, and at least over the baseline', () => {
    expect(periods(weeks(40, 10), { from: 30 }).range).toEqual({ from: '2026-04-13', to: '2026-10-11' });
    expect(periods(weeks(40, 10), { from: 30, baseline: [4, 6] }).range.from).toBe('2026-01-19');
  });

  it('counts the drafts of the report’s rubric and way of picking alone', () => {
    const rows = fileWith(weeks(4, 10)).audits.map((row, at) =>
      at % 2 === 0 ? row : { ...row, sampling: 'random' as const },
    );
    const found = chartPeriods(
      { audits: rows },
      { period: periodOfWeeks(week(2), week(5)), baseline: null, rubric: DEFAULT_RUBRIC, sampling: 'random' },
    );
    expect(found.kind).toBe('fortnight');
  });
});
