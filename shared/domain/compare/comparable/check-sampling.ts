import { listed } from '../../report/plain-text';
import { counted, number } from '../../sample/count-words';
import type { Sampling } from '../compare-view';
import type { ComparableFacts, SpanFacts } from './facts';
import { areEnough, isOneSided, plansIn, plansInBoth } from './kinds';
import type { Found, WayOn } from './refusal';
import { plans, SAMPLING_LABELS, SAMPLING_WORDS } from './words';

const SAMPLINGS: readonly Sampling[] = ['random', 'targeted', 'unknown'];

/**
 * Random samples never stand in one series with plans that were picked, or of which nobody can say. Figures are of one kind;
 * where that leaves one span with too few, nothing is compared, otherwise what is left out is said.
 */
export function checkSampling(facts: ComparableFacts): Found {
  const { view, used, few } = facts;
  const of = (kind: Sampling) => plansInBoth(facts, ({ sampling }) => sampling === kind);
  const others = SAMPLINGS.filter((kind) => kind !== used.sampling && sum(of(kind)) > 0);
  const now = of(used.sampling);
  if (others.length === 0 || (!areEnough(now, few) && !isOneSided(now, few))) return {};
  const alone = (kinds: readonly Sampling[]): readonly WayOn[] =>
    kinds
      .filter((kind) => areEnough(of(kind), few))
      .map((kind) => ({ kind: 'change', label: aloneLabel(kind, of(kind)), change: { sampling: kind } }));
  const leftOut = listed(others.map((kind) => `${plans(sum(of(kind)))} ${SAMPLING_WORDS[kind]}`));
  if (areEnough(now, few)) {
    const sentence = `Left out: ${leftOut}. The figures are of plans ${SAMPLING_WORDS[used.sampling]} alone.`;
    if (view.sampling !== null) return { notes: [{ code: 'sampling', sentence }] };
    return {
      refusals: [
        {
          code: 'sampling',
          severity: 'caution',
          title: `Left out: ${leftOut}.`,
          sentence: `The figures are of the ${counted(sum(now), 'plan')} ${SAMPLING_WORDS[used.sampling]}. ${WHY}`,
          waysOn: alone([used.sampling, ...others]),
        },
      ],
    };
  }
  const lacking = now[0] < few ? facts.earlier : facts.later;
  return {
    refusals: [
      {
        code: 'sampling',
        severity: 'refused',
        title: `Not compared: ${otherPlans(lacking, used.sampling)}.`,
        sentence: `The figures are of plans ${SAMPLING_WORDS[used.sampling]}: ${plans(now[0])} in ${facts.earlier.label}, ${plans(now[1])} in ${facts.later.label}. ${WHY} It takes at least ${few} of one kind in both.`,
        waysOn: alone(others),
      },
    ],
  };
}

const WHY =
  'Plans picked for a reason, or in a way that nobody knows, are no picture of all plans, so they never stand in one series with random samples.';

/** `30 plans in October 2026 were picked for a reason and 2 were loaded without a sample`, or that there are hardly any. */
function otherPlans(span: SpanFacts, used: Sampling): string {
  const there = SAMPLINGS.filter((kind) => kind !== used)
    .map((kind) => ({ kind, count: plansIn(span, ({ sampling }) => sampling === kind) }))
    .filter(({ count }) => count > 0);
  if (there.length === 0) {
    const count = plansIn(span, ({ sampling }) => sampling === used);
    return `${plans(count)} in ${span.label} ${count > 1 ? 'were' : 'was'} ${SAMPLING_WORDS[used]}`;
  }
  return listed(
    there.map(({ kind, count }, at) => {
      const who = at === 0 ? `${plans(count)} in ${span.label}` : number(count);
      return `${who} ${count === 1 ? 'was' : 'were'} ${SAMPLING_WORDS[kind]}`;
    }),
  );
}

const aloneLabel = (kind: Sampling, [a, b]: readonly [number, number]): string =>
  `${SAMPLING_LABELS[kind]} alone (${a} and ${counted(b, 'plan')})`;

const sum = ([a, b]: readonly [number, number]): number => a + b;
