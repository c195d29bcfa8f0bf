import fc from 'fast-check';
import { RULES } from '#shared/domain/compare/compare-settings';
import { SPLIT_FIELDS } from '#shared/domain/compare/compare-view';
import type { Measure, MeasureFacts, MeasureUnit } from '#shared/domain/compare/measure';
import { PERIOD_KINDS, type Period } from '#shared/domain/compare/period';
import type { SentenceInput } from '#shared/domain/compare/sentence/sentence';
import { NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import { difference } from '#shared/domain/statistics/difference';
import { estimate } from '#shared/domain/statistics/estimate';

/** A plan as `[y, x]`. */
export type Plan = readonly [y: number, x: number];

export const tallyOf = (plans: readonly Plan[]): Tally => plans.reduce((sum, [y, x]) => withPlan(sum, y, x), NO_TALLY);

export const MEASURES: readonly { readonly measure: Measure; readonly facts: MeasureFacts; readonly named?: string }[] =
  [
    {
      measure: { kind: 'section', section: 'F' },
      facts: { label: 'Section F, share of criteria met', unit: 'items', scale: 'percent', better: 'higher' },
    },
    {
      measure: { kind: 'section', section: 'all' },
      facts: { label: 'Share of criteria met', unit: 'items', scale: 'percent', better: 'higher' },
    },
    {
      measure: { kind: 'criterion', criterionId: 'F2' },
      facts: { label: 'F2, share of plans that meet it', unit: 'plans', scale: 'percent', better: 'higher' },
      named: 'F2 Specific, quantified',
    },
    {
      measure: { kind: 'good' },
      facts: { label: 'Share good or better', unit: 'plans', scale: 'percent', better: 'higher' },
    },
    {
      measure: { kind: 'score' },
      facts: { label: 'Mean overall score', unit: 'mean', scale: 'percent', better: 'higher' },
    },
    {
      measure: { kind: 'provision', says: 'howOften' },
      facts: { label: 'Items that say how often', unit: 'items', scale: 'percent', better: 'higher' },
    },
    {
      measure: { kind: 'weeks' },
      facts: { label: 'Weeks from request to issue', unit: 'mean', scale: 'weeks', better: 'lower' },
    },
    {
      measure: { kind: 'within-20' },
      facts: { label: 'Issued within 20 weeks', unit: 'plans', scale: 'percent', better: 'higher' },
    },
    {
      measure: { kind: 'prompts', class: 'bare-noun' },
      facts: { label: 'Prompts per plan', unit: 'mean', scale: 'prompts', better: null },
      named: 'bare nouns',
    },
  ];

export const week = (number: number): Period => ({
  key: `2026-W${number}`,
  short: `${number}`,
  label: `week ${number} (2026)`,
  from: '2026-01-01',
  to: '2026-01-07',
});

export const NOTHING_SPECIAL = {
  period: 'week',
  by: 'audited',
  signals: [],
  few: 5,
  sampling: 'random',
  version: 'rubric v2',
  refused: false,
  chosenBecauseBad: false,
  byMarkers: false,
  weighedBy: null,
  accepted: [],
  chart: 'xmr',
} as const satisfies Partial<SentenceInput>;

export function inputOf(
  { measure, facts, named }: (typeof MEASURES)[number],
  earlier: Tally,
  later: Tally,
  more: Partial<SentenceInput> = {},
): SentenceInput {
  return {
    measure,
    facts,
    ...(named === undefined ? {} : { named }),
    earlier: { label: 'weeks 22 to 33', tally: earlier, figure: estimate(earlier, facts.unit, facts.scale) },
    later: { label: 'weeks 34 to 47', tally: later, figure: estimate(later, facts.unit, facts.scale) },
    difference: difference(earlier, later, facts.unit),
    ...NOTHING_SPECIAL,
    ...more,
  };
}

function planOf(unit: MeasureUnit, scale: MeasureFacts['scale']): fc.Arbitrary<Plan> {
  if (unit === 'plans') return fc.integer({ min: 0, max: 1 }).map((y) => [y, 1] as const);
  if (unit === 'items')
    return fc
      .tuple(
        fc.integer({ min: 1, max: 9 }),
        // All of what can be, and shares that differ so little that a plan's items are worth several cases.
        fc.oneof(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.integer({ min: 5, max: 95 }).map((share) => share / 100),
        ),
      )
      .map(([x, share]) => [Math.round(share * x), x] as const);
  const most = scale === 'percent' ? 100 : 60;
  return fc.oneof(
    fc.integer({ min: 0, max: most }).map((y) => [y, 1] as const),
    fc.double({ min: 0, max: most, noNaN: true }).map((y) => [y, 1] as const),
  );
}

const signal = fc.record({
  rule: fc.constantFrom(...RULES),
  side: fc.constantFrom('high' as const, 'low' as const),
  first: fc.integer({ min: 34, max: 40 }).map(week),
  last: fc.integer({ min: 40, max: 47 }).map(week),
  points: fc.integer({ min: 1, max: 14 }),
  reachesBack: fc.boolean(),
});

/** Cases of every measure, with what they were made from; about half have a real change. */
export const cases = fc.constantFrom(...MEASURES).chain((one) => {
  const { unit, scale } = one.facts;
  const plan = planOf(unit, scale);
  const plans = fc.oneof(
    fc.array(plan, { maxLength: 30 }),
    // Plans all alike, and many: no spread, or clear differences.
    fc.tuple(plan, fc.integer({ min: 1, max: 60 })).map(([same, n]) => Array.from({ length: n }, () => same)),
  );
  return fc
    .record({
      earlier: plans,
      later: plans,
      period: fc.constantFrom(...PERIOD_KINDS),
      since: fc.option(fc.constant('the training of 2 September'), { nil: undefined }),
      signals: fc.option(fc.array(signal, { maxLength: 3 }), { nil: null }),
      chart: fc.constantFrom('xmr', 'p', 'run'),
      trialPoints: fc.option(fc.integer({ min: 1, max: 11 }), { nil: undefined }),
      few: fc.integer({ min: 2, max: 8 }),
      refused: fc.boolean().map((yes) => yes && one.facts.unit !== 'mean'),
      chosenBecauseBad: fc.boolean(),
      byMarkers: fc.boolean(),
      weighedBy: fc.option(fc.constantFrom(...SPLIT_FIELDS), { nil: null }),
      accepted: fc.subarray(['auditors', 'mix:team', 'missing', 'something-new']),
    })
    .map(({ earlier, later, since, trialPoints, ...more }) => ({
      plans: { earlier, later },
      input: inputOf(one, tallyOf(earlier), tallyOf(later), {
        ...more,
        ...(since === undefined ? {} : { since }),
        ...(trialPoints === undefined ? {} : { trialPoints }),
      }),
    }));
});
