import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsCsv } from '#shared/csv/indicators-csv';
import { withMonthlyValues } from '#shared/domain/board/change-indicator';
import type { ReadFigure } from '#shared/domain/board/import/figures-file';
import { type ImportOptions, planImport } from '#shared/domain/board/import/plan-import';
import { figureOf, type Indicator, MOST_MONTHS, type MonthlyValue } from '#shared/domain/board/indicator';
import { addMonths, monthsUpTo } from '#shared/domain/board/month';
import { indicatorArbitrary, inventIndicator } from '../../../../helpers/board/invent-indicator';
import { readFiguresFile } from '../../../../helpers/board/read-figures-file';

const OPTIONS: ImportOptions = { names: new Map(), now: '2026-12' };

const TIMELY = inventIndicator({
  id: 'timely',
  name: 'Within 20 weeks',
  values: [
    { month: '2026-09', part: 9, base: 20 },
    { month: '2026-10', value: 45 },
  ],
});
const SUSPENSIONS = inventIndicator({ id: 'suspensions', name: 'Suspensions', unit: 'count', better: 'lower' });
const BOTH = [TIMELY, SUSPENSIONS];

const figure = (
  row: number,
  name: string,
  month: string,
  of: number | string | readonly [number, number],
): ReadFigure => ({
  row,
  column: 'C',
  name,
  month,
  figure:
    typeof of === 'object'
      ? { part: of[0], base: of[1] }
      : { value: Number.parseFloat(String(of)), percentSign: typeof of === 'string' },
});

describe('what an import would do', () => {
  it('tells added, changed and same apart, by month', () => {
    const plan = planImport(
      [
        figure(2, ' within  20 WEEKS', '2026-09', [9, 20]),
        figure(3, 'Within 20 weeks', '2026-10', [10, 20]),
        figure(4, 'Within 20 weeks', '2026-11', '60%'),
        figure(5, 'Suspensions', '2026-11', 0),
      ],
      BOTH,
      OPTIONS,
    );
    expect(plan.lines.map(({ kind }) => kind)).toEqual(['same', 'changed', 'added', 'added']);
    expect(plan.counts).toEqual({ added: 2, changed: 1, same: 1, refused: 0, 'left-out': 0 });
    expect(plan.changes.get('timely')).toEqual(
      new Map<string, MonthlyValue>([
        ['2026-10', { month: '2026-10', part: 10, base: 20 }],
        ['2026-11', { month: '2026-11', value: 60 }],
      ]),
    );
    expect(plan.lines[1]).toMatchObject({ before: { value: 45 }, after: { part: 10, base: 20 } });
  });

  it('keeps the counts of a month where the file brings only their percent, rounded', () => {
    const kept = inventIndicator({ id: 'kept', name: 'Kept', values: [{ month: '2026-09', part: 1, base: 3 }] });
    const kindOf = (of: number | string) => planImport([figure(2, 'Kept', '2026-09', of)], [kept], OPTIONS).lines[0];
    expect(kindOf(33)).toMatchObject({ kind: 'same', after: { part: 1, base: 3 } });
    expect(kindOf('33.3%')).toMatchObject({ kind: 'same' });
    expect(kindOf(34)).toMatchObject({ kind: 'changed', after: { value: 34 } });
    expect(kindOf('33.2%')).toMatchObject({ kind: 'changed' });
  });

  it('refuses with the row and the reason what cannot be a figure of the indicator', () => {
    const plan = planImport(
      [
        figure(2, 'Within 20 weeks', '2026-11', 101),
        figure(3, 'Suspensions', '2026-11', 2.5),
        figure(4, 'Suspensions', '2026-10', '7%'),
        figure(5, 'Suspensions', '2026-09', [1, 2]),
        figure(6, 'Within 20 weeks', '2027-01', 50),
        figure(7, 'Within 20 weeks', '2026-08', [3, 2]),
        figure(8, 'Within 20 weeks', '2026-07', [0, 0]),
        figure(9, 'Within 20 weeks', '2026-06', [1.5, 2]),
      ],
      BOTH,
      OPTIONS,
    );
    expect(plan.changes.size).toBe(0);
    expect(plan.lines.map(({ why }) => why)).toEqual([
      'Row 2, column C: gives a percent above 100.',
      'Row 3, column C: gives a count that is no whole number.',
      'Row 4, column C: gives a percent, and the indicator is none.',
      'Row 5, column C: gives a part and a base, and the indicator is no percent.',
      'Row 6, column C: January 2027 is yet to come.',
      'Row 7, column C: gives a part above its base.',
      'Row 8, column C: gives a base of 0, of which there is no percent; leave the month empty.',
      'Row 9, column C: gives a part or a base that is no whole number.',
    ]);
  });

  it('asks which indicator an unknown name is, and leaves out what a person says so of', () => {
    const figures = [
      figure(2, 'Timeliness', '2026-11', 50),
      figure(3, 'Timeliness', '2026-12', 55),
      figure(4, 'Other', '2026-12', 1),
    ];
    const plan = planImport(figures, BOTH, OPTIONS);
    expect(plan.unknown).toEqual([
      { name: 'Timeliness', figures: 2 },
      { name: 'Other', figures: 1 },
    ]);
    expect(plan.counts.refused).toBe(3);
    const names = new Map([
      ['Timeliness', 'timely'],
      ['Other', null],
    ]);
    const told = planImport(figures, BOTH, { ...OPTIONS, names });
    expect(told.lines.map(({ kind }) => kind)).toEqual(['added', 'added', 'left-out']);
    expect(told.unknown).toEqual([]);
  });

  it('takes none of two indicators of the same name', () => {
    const twins = [TIMELY, { ...TIMELY, id: 'twin' }];
    const plan = planImport([figure(2, 'Within 20 weeks', '2026-11', 50)], twins, OPTIONS);
    expect(plan.lines[0]?.why).toContain('of which there are two');
  });

  it('takes a month that stands twice once where both say the same, and never where they do not', () => {
    const plan = planImport(
      [
        figure(2, 'Suspensions', '2026-10', 7),
        figure(3, 'Suspensions', '2026-10', 7),
        figure(4, 'Suspensions', '2026-11', 7),
        figure(5, 'Suspensions', '2026-11', 8),
      ],
      BOTH,
      OPTIONS,
    );
    expect(plan.lines.map(({ kind }) => kind)).toEqual(['added', 'same', 'refused', 'refused']);
    expect(plan.lines[3]?.why).toBe(
      'Row 5, column C: November 2026 stands in the file more than once, with different figures (rows 4 and 5).',
    );
    expect(plan.changes.get('suspensions')?.size).toBe(1);
  });

  it('says that figures of 0 and 1 alone are taken for 0% and 1%, since nothing tells whether they are shares', () => {
    const ones = [figure(2, 'Within 20 weeks', '2026-08', 1), figure(3, 'Within 20 weeks', '2026-07', 0)];
    const plan = planImport(ones, BOTH, OPTIONS);
    expect(plan.lines.map(({ after }) => after)).toMatchObject([{ value: 1 }, { value: 0 }]);
    expect(plan.notes).toEqual([expect.stringMatching(/“Within 20 weeks” are all 0 or 1.*If 1 means all/)]);
    const said = planImport(ones, BOTH, { ...OPTIONS, shares: true });
    expect(said.lines.map(({ after }) => after)).toMatchObject([{ value: 100 }, { value: 0 }]);
    expect(said).toMatchObject({ notes: [], sharesInDoubt: true });
    const sure = [[...ones, figure(4, 'Within 20 weeks', '2026-06', 40)], [figure(2, 'Suspensions', '2026-08', 1)]];
    for (const figures of sure)
      expect(planImport(figures, BOTH, OPTIONS)).toMatchObject({ notes: [], sharesInDoubt: false });
  });

  it('applies what a person says of shares to the indicators in doubt alone', () => {
    const absence = inventIndicator({ id: 'absence', name: 'Absence' });
    const all = [figure(2, 'Within 20 weeks', '2026-08', 1), figure(3, 'Absence', '2026-08', 45)];
    const plan = planImport(all, [TIMELY, absence], { ...OPTIONS, shares: true });
    expect(plan.lines).toMatchObject([{ after: { value: 100 } }, { kind: 'added', after: { value: 45 } }]);
    const clear = [figure(2, 'Absence', '2026-08', 45), figure(3, 'Absence', '2026-09', 0.5)];
    const outlived = planImport(clear, [absence], { ...OPTIONS, shares: true });
    expect(outlived).toMatchObject({ sharesInDoubt: false });
    expect(outlived.lines).toMatchObject([{ after: { value: 45 } }, { after: { value: 0.5 } }]);
  });

  it('reads plain numbers between 0 and 1 of a percent as shares and says so, unless a person says otherwise', () => {
    const figures = [figure(2, 'Within 20 weeks', '2026-11', 0.07), figure(3, 'Within 20 weeks', '2026-12', 1)];
    const plan = planImport(figures, BOTH, OPTIONS);
    expect(plan.lines.map(({ after }) => after && figureOf(after))).toEqual([7, 100]);
    expect(plan.notes).toEqual([
      'The figures of “Within 20 weeks” all lie between 0 and 1 and are read as shares: 0.45 is 45%.',
    ]);
    const not = planImport(figures, BOTH, { ...OPTIONS, shares: false });
    expect(not.lines.map(({ after }) => after && figureOf(after))).toEqual([0.07, 1]);
    expect(not.notes).toEqual([]);
    const mixed = planImport([...figures, figure(4, 'Within 20 weeks', '2026-08', 45)], BOTH, OPTIONS);
    expect(mixed.lines.map(({ after }) => after && figureOf(after))).toEqual([0.07, 1, 45]);
  });

  it('takes nothing of an indicator that cannot hold all of it', () => {
    const full = inventIndicator({
      id: 'full',
      name: 'Full',
      values: monthsUpTo('2020-01', MOST_MONTHS).map((month) => ({ month, value: 1 })),
    });
    const plan = planImport([figure(2, 'Full', '2020-01', 2), figure(3, 'Full', '2026-01', 2)], [full], OPTIONS);
    expect(plan.changes.size).toBe(0);
    expect(plan.counts).toMatchObject({ refused: 2, added: 0, changed: 0 });
  });

  it('counts every figure of the file in exactly one way, and a second time finds all of it there', () => {
    const figures = fc.array(
      fc
        .tuple(
          fc.constantFrom('Within 20 weeks', 'Suspensions', 'Nobody knows'),
          fc.integer({ min: -20, max: 3 }),
          fc.oneof(
            fc.integer({ min: 0, max: 110 }),
            fc.double({ min: 0, max: 101, noNaN: true }),
            fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })),
          ),
        )
        .map(([name, at, of]) => figure(2, name, addMonths('2026-11', at), of)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(figures, (all) => {
        const plan = planImport(all, BOTH, { ...OPTIONS, shares: false });
        expect(plan.lines.length).toBe(all.length);
        expect(Object.values(plan.counts).reduce((sum, many) => sum + many, 0)).toBe(all.length);
        for (const { kind, why } of plan.lines) expect(kind === 'refused').toBe(why !== undefined);
        const after = BOTH.map((indicator) => {
          const changed = withMonthlyValues(indicator, plan.changes.get(indicator.id) ?? new Map());
          if (!changed.ok) throw new Error(changed.error.message);
          return changed.value;
        });
        const again = planImport(all, after, { ...OPTIONS, shares: false });
        expect(again.counts).toMatchObject({ added: 0, changed: 0, refused: plan.counts.refused });
      }),
    );
  });
});

describe('the file to fill in', () => {
  it('is read back as it was written, whatever the indicators', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(indicatorArbitrary, { minLength: 1, maxLength: 4 }), async (some) => {
        const indicators: Indicator[] = some.map((one, at) => ({
          ...one,
          id: `i${at}`,
          name: `${'=+-@ab'[at]}Indicator ${at}`,
        }));
        const bytes = new TextEncoder().encode(indicatorsCsv(indicators, monthsUpTo('2026-12', 3)));
        const { read } = await readFiguresFile(bytes);
        const kept = indicators.reduce((sum, { values }) => sum + values.length, 0);
        const plan = planImport(read.figures, indicators, { names: new Map(), now: '2027-12', shares: false });
        expect(plan.counts).toEqual({ added: 0, changed: 0, same: kept, refused: 0, 'left-out': 0 });
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('has a row for every month asked for, empty where nothing is kept', () => {
    const text = indicatorsCsv([TIMELY], ['2026-10', '2026-11']);
    expect(text.split('\r\n')).toEqual([
      '\uFEFFIndicator,Unit,Month,Value,Part,Base',
      'Within 20 weeks,percent,2026-09,,9,20',
      'Within 20 weeks,percent,2026-10,45,,',
      'Within 20 weeks,percent,2026-11,,,',
    ]);
  });
});
