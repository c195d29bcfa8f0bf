import { RULES, type RuleId } from '../compare-settings';
import type { DayRange, Period } from '../period';
import type { SeriesModel, SeriesPoint } from '../series-model';
import { isWithin } from './segments';

/** Points in a row at which one rule fired to one side. */
export interface SpanSignal {
  readonly rule: RuleId;
  readonly side: 'high' | 'low';
  /** First and last of these points within the span. */
  readonly first: Period;
  readonly last: Period;
  /** How many of them lie in the span. */
  readonly points: number;
  /** True where the row began before the span. */
  readonly reachesBack: boolean;
}

/** Signals within a span, in the order of their first points, and of one first point in the order of `RULES`. */
export type SpanSignals = readonly SpanSignal[];

interface Row {
  readonly rule: RuleId;
  readonly side: 'high' | 'low';
  readonly segment: number;
  readonly periods: Period[];
}

/**
 * Signals of the points whose periods lie wholly in `span`. Points that follow one another, periods with few plans passed
 * over, are one row as long as the rule, the side and the segment stay the same.
 */
export function spanSignals(series: SeriesModel, span: DayRange): SpanSignals {
  const rows = RULES.flatMap((rule) => rowsOf(series.points, rule));
  const inSpan = rows.flatMap(({ rule, side, periods }): SpanSignal[] => {
    const within = periods.filter((period) => isWithin(period, span));
    const [first, last] = [within[0], within.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ rule, side, first, last, points: within.length, reachesBack: periods[0] !== first }];
  });
  // The sort is stable, so that rules stay in their order.
  return inSpan.sort((a, b) => Number(a.first.from > b.first.from) - Number(a.first.from < b.first.from));
}

/**
 * Whether signals bear out a change to one side: one of them began within the span, and none goes to the other side. A row
 * that began before the span tells of what was there before it.
 */
export const bearsOut = (signals: readonly Pick<SpanSignal, 'side' | 'reachesBack'>[], side: 'high' | 'low'): boolean =>
  signals.some(({ reachesBack }) => !reachesBack) && signals.every((signal) => signal.side === side);

/** Rules that speak of single points, which need not follow one another to be told together. */
const OF_POINTS: ReadonlySet<RuleId> = new Set(['outside', 'two-of-three']);

/** The same with all points of such a rule and side as one, for telling: `points` of them between `first` and `last`. */
export function gatherPoints(signals: SpanSignals): SpanSignals {
  const gathered: SpanSignal[] = [];
  for (const signal of signals) {
    const at = gathered.findIndex(({ rule, side }) => rule === signal.rule && side === signal.side);
    const known = gathered[at];
    if (known === undefined || !OF_POINTS.has(signal.rule)) gathered.push(signal);
    else
      gathered[at] = {
        ...known,
        last: signal.last,
        points: known.points + signal.points,
        reachesBack: known.reachesBack && signal.reachesBack,
      };
  }
  return gathered;
}

function rowsOf(points: readonly SeriesPoint[], rule: RuleId): Row[] {
  const rows: Row[] = [];
  let open: Row | null = null;
  for (const point of points) {
    if (point.few || point.figure.value === null) continue;
    const signal = point.signals.find((each) => each.rule === rule);
    if (signal === undefined) {
      open = null;
    } else if (open !== null && open.side === signal.side && open.segment === point.segment) {
      open.periods.push(point.period);
    } else {
      open = { rule, side: signal.side, segment: point.segment, periods: [point.period] };
      rows.push(open);
    }
  }
  return rows;
}
