import { difference } from '../../statistics/difference';
import { estimate } from '../../statistics/estimate';
import { type StratumPair, weightedDifference, weightedEstimate } from '../../statistics/weighted';
import { bearsOut, spanSignals } from '../charts/span-signals';
import type { Difference } from '../figure';
import type { MeasureFacts } from '../measure';
import type { SeriesModel } from '../series-model';
import type { Tally } from '../tally';
import type { ChangeWord, ComparedGroup } from './compare-model';
import type { SpanDays } from './spans';

type Days = readonly [SpanDays, SpanDays];

/** What two spans of a group hold. */
export interface GroupSpans {
  readonly facts: MeasureFacts;
  readonly series: SeriesModel;
  readonly tallies: readonly [Tally, Tally];
  /** Where the view weighs: the strata that both spans have enough plans of. */
  readonly strata: readonly StratumPair[] | null;
}

/** The two figures of a group and what became of them; weighed to the same mix of the group's own plans where the view weighs. */
export function compareGroup(spans: GroupSpans, days: Days | null, few: number): ComparedGroup {
  const { facts, strata, series } = spans;
  const small = smallSpan(spans, days, few);
  const between = small === null ? differenceOf(spans) : null;
  const figure = (span: 'earlier' | 'later', tally: Tally) =>
    strata === null
      ? estimate(tally, facts.unit, facts.scale)
      : weightedEstimate(
          strata.map((stratum) => ({ share: stratum.share, tally: stratum[span] })),
          facts.unit,
          facts.scale,
        );
  return {
    earlier: figure('earlier', spans.tallies[0]),
    later: figure('later', spans.tallies[1]),
    difference: between,
    change: changeOf(series, between, days, strata !== null),
    ...(small !== null && { few: small }),
  };
}

const differenceOf = ({ tallies: [earlier, later], strata, facts }: GroupSpans): Difference | null =>
  strata === null ? difference(earlier, later, facts.unit) : weightedDifference(strata, facts.unit);

function smallSpan({ tallies: [earlier, later], strata }: GroupSpans, days: Days | null, few: number): string | null {
  if (days === null) return 'Too few periods to compare two of them.';
  const at = earlier.n < few ? 0 : 1;
  const { n } = at === 0 ? earlier : later;
  if (n < few) return `Too few: ${n} ${n === 1 ? 'plan' : 'plans'} in ${days[at].label}.`;
  return strata?.length === 0 ? 'Too few plans alike in both to weigh them to the same mix.' : null;
}

/**
 * A change is said only where the interval leaves out 0, or rules fired in the later span to one side alone. The rules judge
 * figures as they are: they bear out nothing that is weighed.
 */
function changeOf(series: SeriesModel, between: Difference | null, days: Days | null, isWeighed: boolean): ChangeWord {
  if (between === null || days === null) return 'too-few';
  const way = between.value > 0 ? 'up' : 'down';
  if (between.leavesOutZero) return way;
  if (isWeighed || between.value === 0) return 'no-signal';
  return bearsOut(spanSignals(series, days[1].range), way === 'up' ? 'high' : 'low') ? way : 'no-signal';
}
