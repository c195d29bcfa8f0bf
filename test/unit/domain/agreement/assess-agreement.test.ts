import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  AgreementCriterion,
  AgreementFigures,
  AgreementReport,
  MarkedPlan,
} from '#shared/domain/agreement/agreement-report';
import { assessAgreement } from '#shared/domain/agreement/assess-agreement';
import { NO_MARK, NOT_APPLICABLE, NOT_EVIDENCED } from '#shared/domain/agreement/mark-code';

const CRITERIA: readonly AgreementCriterion[] = [
  { id: 'F1', title: 'Every need has provision', section: 'F', tolerance: 0 },
  { id: 'F2', title: 'Specific and quantified', section: 'F', tolerance: 1 },
  { id: 'G1', title: 'Health provision', section: 'G', tolerance: 0 },
];
const assess = (plans: readonly MarkedPlan[], ratings = 4): AgreementReport =>
  assessAgreement({ criteria: CRITERIA, ratings, plans });

const code = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) },
  fc.constantFrom(NOT_EVIDENCED, NOT_APPLICABLE, NO_MARK),
);
const marking = fc.array(code, { minLength: CRITERIA.length, maxLength: CRITERIA.length });
const plansWith = (markers: number, mark = marking): fc.Arbitrary<MarkedPlan[]> =>
  fc
    .array(fc.array(mark, { minLength: markers, maxLength: markers }), { minLength: 30, maxLength: 40 })
    .map((all) => all.map((marks, index) => ({ planId: `p${index}`, marks })));

describe('assessAgreement', () => {
  it('finds full agreement where all marks are the same', () => {
    fc.assert(
      fc.property(fc.array(marking, { minLength: 12, maxLength: 30 }), (all) => {
        const report = assess(all.map((marks, index) => ({ planId: `p${index}`, marks: [marks, marks] })));
        for (const figures of [report.overall, ...report.sections, ...report.criteria]) expectFull(figures);
      }),
    );
  });

  it('says the same whichever marker is called the first, and whatever order the plans come in', () => {
    fc.assert(
      fc.property(plansWith(2), (plans) => {
        const swapped = plans
          .toReversed()
          .map(({ planId, marks }) => ({ planId: `x${planId}`, marks: marks.toReversed() }));
        const [one, other] = [assess(plans).overall, assess(swapped).overall];
        for (const which of ['kappa', 'alpha', 'ac2'] as const) {
          const [a, b] = [one[which], other[which]];
          expect(a.why).toBe(b.why);
          expect(a.value ?? 0).toBeCloseTo(b.value ?? 0, 9);
          expect(a.interval?.low ?? 0).toBeCloseTo(b.interval?.low ?? 0, 6);
        }
        expect(one.exact.part).toBe(other.exact.part);
        expect(one.secondStricter).toBe(other.firstStricter);
      }),
    );
  });

  it('keeps every figure within its bounds, and each interval around its value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }).chain((markers) => plansWith(markers)),
        (plans) => {
          const report = assess(plans);
          for (const figures of [report.overall, ...report.sections, ...report.criteria]) {
            expect(figures.exact.part).toBeLessThanOrEqual(figures.withinOne.part);
            for (const { value, interval } of [figures.kappa, figures.alpha, figures.ac2]) {
              if (value === null || interval === null) continue;
              expect(value).toBeLessThanOrEqual(1 + 1e-9);
              expect(value).toBeGreaterThanOrEqual(-1 - 1e-9);
              expect(interval.low).toBeLessThanOrEqual(value);
              expect(interval.high).toBeGreaterThanOrEqual(value);
              expect(interval.high).toBeLessThanOrEqual(1 + 1e-9);
            }
          }
        },
      ),
    );
  });

  it('reckons the alpha of two markers as its definition does', () => {
    const rating = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(plansWith(2, rating), (plans) => {
        const pairs = plans.map(({ marks: [a, b] }) => [a?.[0] ?? 0, b?.[0] ?? 0] as const);
        const { alpha } = assess(plans).criteria[0] ?? expect.fail();
        const expected = alphaByDefinition(pairs);
        if (expected === null) expect(alpha.why).toBe('one-mark');
        else expect(alpha.value).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('counts every pair of a criterion in its table, which the shares agree with', () => {
    fc.assert(
      fc.property(plansWith(2), (plans) => {
        for (const [index, { table, exact, bothNotApplicable }] of assess(plans).criteria.entries()) {
          const both = plans.filter(({ marks }) => marks.every((codes) => codes[index] !== NO_MARK));
          expect(table.flat().reduce((sum, count) => sum + count, 0)).toBe(both.length);
          expect(exact.total + bothNotApplicable).toBe(both.length);
          // Not evidenced stands where 0 stands.
          const same = (table[0]?.[4] ?? 0) + (table[4]?.[0] ?? 0);
          const diagonal = [0, 1, 2, 3, 4].reduce((sum, k) => sum + (table[k]?.[k] ?? 0), 0);
          expect(exact.part).toBe(diagonal + same);
        }
      }),
    );
  });

  it.each([
    // Plans, criteria marked in each, whether that is enough.
    [29, 1, false],
    [30, 1, true],
    [9, 40, false],
    [10, 7, false],
    [10, 8, true],
    [20, 4, true],
  ])('gives coefficients of %i plans with %i marks each: %s', (plans, marks, isGiven) => {
    const criteria = Array.from(
      { length: marks },
      (_, at) => ({ id: `F${at}`, title: '', section: 'F', tolerance: 0 }) as const,
    );
    const codes = (plan: number) => criteria.map((_, at) => (plan + at) % 4);
    const { overall } = assessAgreement({
      criteria,
      ratings: 4,
      plans: Array.from({ length: plans }, (_, at) => ({ planId: `p${at}`, marks: [codes(at), codes(at * 3)] })),
    });
    expect(overall).toMatchObject({ plans, marked: plans * marks });
    for (const { value, interval, why } of [overall.kappa, overall.alpha, overall.ac2]) {
      expect([value !== null, interval !== null, why]).toEqual([isGiven, isGiven, isGiven ? null : 'too-few']);
    }
    expect(overall.verdict === 'too-few').toBe(!isGiven);
  });

  it('lets kappa be anything where disagreement by chance cannot be told from none', () => {
    // One plan of 40 differs, and is the only one that is not the usual mark.
    const plans = Array.from({ length: 40 }, (_, i) => ({ planId: `p${i}`, marks: [[2], [i === 0 ? 1 : 2]] }));
    const { kappa, ac2 } = assessAgreement({ criteria: CRITERIA.slice(0, 1), ratings: 4, plans }).overall;
    expect(kappa.interval).toEqual({ low: -1, high: 1 });
    expect(ac2.interval?.low).toBeGreaterThan(0.8);
  });

  it('says that kappa says little where nearly all marks are equal, and keeps AC2', () => {
    const plans = Array.from({ length: 40 }, (_, i) => ({
      planId: `p${i}`,
      marks: [
        [i === 0 ? 1 : 2, 2, 2],
        [i === 1 ? 1 : 2, i < 20 ? 0 : 2, 2],
      ],
    }));
    const [f1, f2, g1] = assess(plans).criteria;
    expect(f1?.kappaSaysLittle).toBe(true);
    expect(f1?.kappa.value).toBeLessThan(0.1);
    expect(f1?.ac2.value).toBeGreaterThan(0.9);
    expect(f1?.verdict).toBe('agree');
    expect(f2).toMatchObject({ kappaSaysLittle: false, secondStricter: 20, toSettle: 20 });
    expect(g1).toMatchObject({ kappa: { value: null, why: 'one-mark' }, kappaSaysLittle: true, verdict: 'agree' });
  });

  it('counts every part and draft of a plan, and the plan once', () => {
    const marked = (planId: string, first: readonly number[], second: readonly number[]): MarkedPlan => ({
      planId,
      marks: [first, second],
    });
    const plans = [
      // Education and health marked their parts.
      marked('a', [2, 2, NO_MARK], [2, 1, NO_MARK]),
      marked('a', [NO_MARK, NO_MARK, 3], [NO_MARK, NO_MARK, 3]),
      // Two drafts, of which the second was marked twice too.
      marked('b', [1, 1, 1], [1, 1, 1]),
      marked('b', [3, 3, 3], [0, 3, 3]),
    ];
    const { overall, criteria } = assess(plans);
    expect(overall).toMatchObject({ plans: 2, marked: 9, exact: { part: 7, total: 9 } });
    expect(criteria[0]).toMatchObject({ plans: 2, marked: 3, exact: { part: 2, total: 3 }, secondStricter: 1 });
    expect(criteria[0]?.table[3]?.[0]).toBe(1);
    // Wherever they stand among the others.
    expect(assess([0, 2, 1, 3].flatMap((at) => plans[at] ?? [])).overall).toEqual(overall);
  });

  it('tells apart what one marker alone calls not applicable', () => {
    const plans = Array.from({ length: 12 }, (_, i) => ({
      planId: `p${i}`,
      marks: [
        [i < 3 ? NOT_APPLICABLE : 2, 1, 1],
        [i < 2 ? NOT_APPLICABLE : 2, 1, NO_MARK],
      ],
    }));
    const [f1, , g1] = assess(plans).criteria;
    expect(f1).toMatchObject({ plans: 10, bothNotApplicable: 2, oneNotApplicable: 1, toSettle: 1 });
    expect([f1?.exact.part, f1?.withinOne.part]).toEqual([9, 9]);
    expect(g1?.plans).toBe(0);
  });

  it('counts within the tolerance of each criterion, and to settle what the table of conflicts lists', () => {
    fc.assert(
      fc.property(plansWith(2), (plans) => {
        const { overall, sections, criteria } = assess(plans);
        for (const [at, { criterion, tolerated, toSettle, withinOne, exact }] of criteria.entries()) {
          const pairs = plans
            .map(({ marks: [one = [], other = []] }) => [one[at] ?? NO_MARK, other[at] ?? NO_MARK] as const)
            .filter(([a, b]) => a !== NO_MARK && b !== NO_MARK && !(a === NOT_APPLICABLE && b === NOT_APPLICABLE));
          const within = pairs.filter(
            ([a, b]) => a === b || (a >= 0 && b >= 0 && Math.abs(a - b) <= criterion.tolerance),
          );
          expect([tolerated.part, tolerated.total, toSettle]).toEqual([
            within.length,
            pairs.length,
            pairs.length - within.length,
          ]);
          expect(tolerated.part).toBeLessThanOrEqual((criterion.tolerance === 0 ? exact : withinOne).part);
        }
        const sum = (of: readonly AgreementFigures[]) => of.reduce((all, { toSettle }) => all + toSettle, 0);
        expect(sum(sections)).toBe(overall.toSettle);
        expect(sum(criteria)).toBe(overall.toSettle);
        for (const part of ['exact', 'withinOne', 'tolerated'] as const)
          expect(sections.find(({ section }) => section === 'F')?.[part].part).toBe(
            (criteria[0]?.[part].part ?? 0) + (criteria[1]?.[part].part ?? 0),
          );
      }),
    );
  });
});

function expectFull(figures: AgreementFigures): void {
  if (figures.marked > 0) expect([figures.exact.value, figures.withinOne.value]).toEqual([100, 100]);
  for (const { value, interval } of [figures.kappa, figures.alpha, figures.ac2]) {
    if (value === null) continue;
    expect(value).toBeCloseTo(1, 9);
    // A few plans are no certainty.
    expect(interval?.low).toBeLessThan(1);
  }
  expect([figures.secondStricter, figures.firstStricter, figures.oneNotApplicable]).toEqual([0, 0, 0]);
}

/** 1 - Do / De over all pairs of values, with the ordinal distance written out: Krippendorff 2011, section E. */
function alphaByDefinition(pairs: readonly (readonly [number, number])[]): number | null {
  const values = pairs.flat();
  const count = (g: number): number => values.filter((value) => value === g).length;
  const distance = (c: number, k: number): number => {
    const between = [0, 1, 2, 3].filter((g) => g >= Math.min(c, k) && g <= Math.max(c, k));
    return (between.reduce((sum, g) => sum + count(g), 0) - (count(c) + count(k)) / 2) ** 2;
  };
  const observed = pairs.reduce((sum, [a, b]) => sum + 2 * distance(a, b), 0) / values.length;
  let expected = 0;
  for (const [i, a] of values.entries()) {
    for (const [j, b] of values.entries()) if (i !== j) expected += distance(a, b);
  }
  expected /= values.length * (values.length - 1);
  return expected === 0 ? null : 1 - observed / expected;
}
