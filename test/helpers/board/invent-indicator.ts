import fc from 'fast-check';
import { INDICATOR_AREAS, type Indicator, type MonthlyValue } from '#shared/domain/board/indicator';
import { addMonths, type Month } from '#shared/domain/board/month';

/** An indicator with what the test is about, and nothing else in it. */
export const inventIndicator = (own: Partial<Indicator> = {}): Indicator => ({
  id: 'indicator-1',
  name: 'Plans issued within 20 weeks',
  area: 'education',
  unit: 'percent',
  better: 'higher',
  targets: [],
  values: [],
  ...own,
});

const MONTHS: readonly Month[] = Array.from({ length: 30 }, (_, at) => addMonths('2024-08', at));

const valueArbitrary = (unit: Indicator['unit'], month: Month): fc.Arbitrary<MonthlyValue> => {
  if (unit === 'count') return fc.nat({ max: 60 }).map((value) => ({ month, value }));
  const most = unit === 'percent' ? 100 : 52;
  // Tenths, as they are typed.
  const typed = fc.nat({ max: most * 10 }).map((tenths) => ({ month, value: tenths / 10 }));
  if (unit !== 'percent') return typed;
  const share = fc
    .tuple(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([base, of]) => ({ month, part: Math.floor(base * of), base }));
  return fc.oneof(typed, share);
};

/** Indicators of every unit with figures of some months and targets that change. */
export const indicatorArbitrary: fc.Arbitrary<Indicator> = fc
  .constantFrom('percent' as const, 'count' as const, 'weeks' as const, 'days' as const)
  .chain((unit) =>
    fc
      .record({
        area: fc.constantFrom(...INDICATOR_AREAS),
        better: fc.constantFrom('higher' as const, 'lower' as const),
        months: fc.subarray([...MONTHS]),
        targets: fc.subarray([...MONTHS], { maxLength: 4 }),
        aims: fc.array(fc.nat({ max: 50 }), { minLength: 4, maxLength: 4 }),
      })
      .chain(({ months, targets, aims, ...rest }) =>
        fc.tuple(...months.map((month) => valueArbitrary(unit, month))).map((values) =>
          inventIndicator({
            ...rest,
            unit,
            targets: targets.map((from, at) => ({ from, value: aims[at] ?? 0 })),
            values,
          }),
        ),
      ),
  );
