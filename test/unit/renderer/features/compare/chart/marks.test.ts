import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedMarks, markOf, markPath } from '../../../../../../renderer/features/compare/chart/marks';

const side = fc.constantFrom('high' as const, 'low' as const);
const points = fc.array(
  fc.record({
    figure: fc.record({
      n: fc.nat(50),
      part: fc.nat(50),
      total: fc.nat(50),
      value: fc.option(fc.integer({ min: 0, max: 100 })),
      interval: fc.constant(null),
    }),
    few: fc.boolean(),
    signals: fc.array(fc.record({ rule: fc.constant('shift' as const), side }), { maxLength: 2 }),
  }),
  { maxLength: 40 },
);
const better = fc.constantFrom('higher' as const, 'lower' as const, null);
const places = { x: (at: number) => at * 7, y: (value: number) => 100 - value, size: 2 };

test('joined marks hold each point that has a value once, at its place and with its own look', () => {
  fc.assert(
    fc.property(points, better, (some, which) => {
      const joined = joinedMarks(some, { ...places, better: which });
      const parts = joined.flatMap(({ className, d }) => d.split(/(?=M)/).map((part) => `${className} ${part}`));
      const alone = some.flatMap((point, at) => {
        const look = markOf(point, which);
        return look === null
          ? []
          : [`${look.className} ${markPath(look.shape, places.x(at), places.y(point.figure.value ?? 0), places.size)}`];
      });
      expect(parts.toSorted()).toEqual(alone.toSorted());
      expect(joined.map(({ className }) => className)).toEqual([...new Set(joined.map(({ className }) => className))]);
    }),
  );
});

test('a period of few plans is hollow whatever its signals, one without a value is not marked', () => {
  const figure = { n: 3, part: 1, total: 2, value: 50, interval: null };
  const signals = [{ rule: 'outside' as const, side: 'high' as const }];
  expect(markOf({ figure, few: true, signals }, 'higher')).toEqual({ className: 'chart-few', shape: 'circle' });
  expect(markOf({ figure, few: false, signals }, 'higher')?.shape).toBe('square');
  expect(markOf({ figure, few: false, signals }, 'lower')?.shape).toBe('diamond');
  expect(markOf({ figure: { ...figure, value: null }, few: false, signals }, 'higher')).toBeNull();
});
