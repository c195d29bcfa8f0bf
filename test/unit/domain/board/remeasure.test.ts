import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOfMonth, figureOfSpan, latestFigure, remeasureView } from '#shared/domain/board/figure-now';
import { type FigureThen, figureThenSchema } from '#shared/domain/board/figure-then';
import { remeasure } from '#shared/domain/board/remeasure';
import type { Remeasurable } from '#shared/domain/board/remeasured';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { inventIndicator } from '../../../helpers/board/invent-indicator';
import { compareDataOf } from '../../../helpers/compare/compare-data';
import { MANAGER, weeksRecords } from '../../../helpers/compare/weeks-records';

const F2: Remeasurable = { subject: 'F2 Specific and quantified', source: 'criterion', unit: 'percent' };

const figure = (part: number, total: number, from: string, to: string): FigureThen => ({
  value: (100 * part) / total,
  part,
  total,
  n: total,
  from,
  to,
  sampling: 'random',
});
const BEFORE = ['2026-09-01', '2026-10-31'] as const;
const SINCE = ['2026-11-01', '2026-12-31'] as const;

/** Newcombe's method 10 as his paper writes it, in proportions: the roots of Wilson's quadratic by themselves. */
function newcombeByHand(x1: number, n1: number, x2: number, n2: number): readonly [number, number] {
  const z = 1.959963984540054;
  const roots = (x: number, n: number) => {
    const p = x / n;
    // |p - t| = z sqrt(t (1 - t) / n), solved for t.
    const [a, b, c] = [1 + z ** 2 / n, -(2 * p + z ** 2 / n), p ** 2];
    const root = Math.sqrt(b ** 2 - 4 * a * c);
    return [(-b - root) / (2 * a), (-b + root) / (2 * a)] as const;
  };
  const [[l1, u1], [l2, u2]] = [roots(x1, n1), roots(x2, n2)];
  const [p1, p2] = [x1 / n1, x2 / n2];
  return [
    100 * (p2 - p1 - Math.sqrt((p2 - l2) ** 2 + (u1 - p1) ** 2)),
    100 * (p2 - p1 + Math.sqrt((u2 - p2) ** 2 + (p1 - l1) ** 2)),
  ];
}

describe('an action’s criterion, read again', () => {
  it('says both figures, the difference in points and its range', () => {
    const again = remeasure(F2, figure(12, 40, ...BEFORE), figure(24, 40, ...SINCE));
    expect(again.sentence).toBe(
      'F2 Specific and quantified: met in 12 of 40 plans (30%) when the action began (1 September to 31 October 2026), 24 of 40 (60%) since (1 November to 31 December 2026): 30 points higher; difference likely +8 to +48 points (Newcombe), which leaves out 0.',
    );
    expect(again.caution).toContain('regression to the mean');
  });

  it('has the range that the paper’s own formula gives, and every number of its sentence in the figures', () => {
    const counts = fc
      .integer({ min: 10, max: 200 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
        const { difference, parts } = remeasure(F2, figure(x1, n1, ...BEFORE), figure(x2, n2, ...SINCE));
        const [low, high] = newcombeByHand(x1, n1, x2, n2);
        expect(difference?.interval?.low).toBeCloseTo(low, 6);
        expect(difference?.interval?.high).toBeCloseTo(high, 6);
        expect(difference?.leavesOutZero).toBe(low > 0 || high < 0);
        const told = new Map(parts.flatMap((part) => ('of' in part ? [[part.of, part.value] as const] : [])));
        expect(told.get('then.part')).toBe(x1);
        expect(told.get('now.total')).toBe(n2);
        expect(told.get('now.value')).toBeCloseTo((x2 / n2) * 100, 9);
        const change = told.get('difference.value');
        if (change !== undefined) expect(change).toBeCloseTo(Math.abs((x2 / n2 - x1 / n1) * 100), 9);
      }),
    );
  });

  it('takes no difference of too few plans, of days that both share, and of plans picked in another way', () => {
    const then = figure(3, 9, ...BEFORE);
    const cases = [
      [then, figure(24, 40, ...SINCE), 'few'],
      [figure(12, 40, ...BEFORE), figure(24, 40, '2026-10-31', '2026-12-31'), 'overlap'],
      [figure(12, 40, ...BEFORE), { ...figure(24, 40, ...SINCE), sampling: 'targeted' as const }, 'sampling'],
    ] as const;
    for (const [before, now, why] of cases) {
      const again = remeasure(F2, before, now);
      expect(again).toMatchObject({ difference: null, notCompared: why, caution: null });
      expect(again.sentence).not.toContain('points');
      expect(again.sentence).toContain(`${now.part} of ${now.total}`);
    }
  });
});

describe('an action’s indicator, read again', () => {
  it('says counts as counts, without a claim', () => {
    const of: Remeasurable = { subject: 'Suspensions', source: 'indicator', unit: 'count' };
    const again = remeasure(
      of,
      figureOfMonth({ month: '2026-09', value: 12 }),
      figureOfMonth({ month: '2026-11', value: 7 }),
    );
    expect(again.sentence).toBe('Suspensions: 12 when the action began (September 2026), 7 in November 2026: 5 fewer.');
    expect(again.difference?.interval).toBeNull();
  });

  it('gives a range of percents whose counts are known, and says where they are not', () => {
    const of: Remeasurable = { subject: 'Plans issued within 20 weeks', source: 'indicator', unit: 'percent' };
    const then = figureOfMonth({ month: '2026-09', part: 9, base: 20 });
    const now = latestFigure(inventIndicator({ values: [{ month: '2026-11', part: 12, base: 20 }] }));
    if (now === null) throw new Error('No figure.');
    expect(remeasure(of, then, now).sentence).toBe(
      'Plans issued within 20 weeks: 9 of 20 (45%) when the action began (September 2026), 12 of 20 (60%) in November 2026: 15 points higher; difference likely −15 to +41 points (Newcombe), so this could be chance.',
    );
    expect(remeasure(of, figureOfMonth({ month: '2026-09', value: 45 }), now).sentence).toContain(
      'no range can be given',
    );
    expect(latestFigure(inventIndicator())).toBeNull();
  });

  it('says weeks as longer or shorter', () => {
    const of: Remeasurable = { subject: 'Weeks to issue', source: 'indicator', unit: 'weeks' };
    const at = (month: string, value: number) => figureOfMonth({ month, value });
    expect(remeasure(of, at('2026-09', 25.5), at('2026-10', 23)).sentence).toBe(
      'Weeks to issue: 25.5 weeks when the action began (September 2026), 23 weeks in October 2026: 2.5 weeks shorter.',
    );
  });
});

describe('the view that reads a figure again', () => {
  const records = weeksRecords();
  const data = compareDataOf(records);
  const answer = (view: Parameters<typeof answerCompare>[1]) => answerCompare(data, view, USUAL_SETTINGS, [], MANAGER);

  it.each([{ kind: 'criterion', criterionId: 'F2' } as const, { kind: 'section', section: 'F' } as const])(
    'counts the plans after the baseline alone, with every version that measures the same: $kind',
    (source) => {
      const seed: FigureThen = {
        value: 0,
        from: '2026-06-01',
        to: '2026-08-15',
        sampling: 'random',
        versions: ['default/1'],
      };
      const model = answer(remeasureView(source, seed, records.rubrics, '2026-11-25'));
      const then = model.spans && figureOfSpan(model, model.spans.earlier);
      const now = model.spans && figureOfSpan(model, model.spans.later);
      if (!then || !now) throw new Error('No figures.');
      expect(figureThenSchema.parse(then)).toEqual(then);
      expect(now.from).toBe('2026-08-16');
      const { difference } = remeasure({ ...F2, source: source.kind }, then, now);
      expect(difference?.value).toBeCloseTo(model.difference?.value ?? Number.NaN, 9);
      expect(difference?.interval?.low).toBeCloseTo(model.difference?.interval?.low ?? Number.NaN, 9);
      expect(difference?.interval?.high).toBeCloseTo(model.difference?.interval?.high ?? Number.NaN, 9);
    },
  );

  it('asks for nothing of a version that measures it in another way', () => {
    const [, first] = records.rubrics;
    if (first === undefined) throw new Error('There are two versions.');
    const without = {
      ...first,
      version: 9,
      sections: first.sections.map((section) => ({
        ...section,
        criteria: section.criteria.filter(({ id }) => id !== 'F2'),
      })),
    };
    const then: FigureThen = {
      value: 30,
      from: '2026-06-01',
      to: '2026-06-30',
      versions: [`${first.id}/${first.version}`],
    };
    const view = remeasureView({ kind: 'criterion', criterionId: 'F2' }, then, [without, first], '2026-11-25');
    expect(view.versions).toEqual([`${first.id}/${first.version}`]);
  });

  it('has no figure where the measure applies to no plan', () => {
    const model = answer(
      remeasureView(
        { kind: 'section', section: 'F' },
        { value: 0, from: '2020-01-01', to: '2020-01-31' },
        [],
        '2026-11-25',
      ),
    );
    expect(model.spans && figureOfSpan(model, model.spans.earlier)).toBeNull();
  });
});
