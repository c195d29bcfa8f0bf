import { groupBy } from '../../../lib/group-by';
import { firstDayOf } from '../../../lib/iso-week';
import type { PeriodKind } from '../../compare/period';
import { periodOf, periodsBetween } from '../../compare/periods/period-of';
import type { ResultsFile } from '../../results/results-file';
import { SMALLEST_BASE } from '../model/cells';
import type { ReportPeriod } from '../model/report-model';
import { type ChosenFigures, SAMPLING_OF_ROW } from './choose-figures';

/** From the shortest; a Board thinks in none longer than a term. */
const KINDS = ['week', 'fortnight', 'month', 'term'] as const;
type Kind = (typeof KINDS)[number];

/** Points that a chart looks back over (26 weeks are what false alarms were counted over), and the most that can be read. */
const LOOK_BACK = 26;
const MOST_POINTS = 40;

export interface ChartPeriods {
  readonly kind: PeriodKind;
  /** Days of the charts, both included. */
  readonly range: { readonly from: string; readonly to: string };
  /** Why not shorter periods, as a sentence; null for weeks. */
  readonly why: string | null;
}

/**
 * The shortest of week, fortnight, month and term of which each has enough plans for a percent, over the last 26 of them and
 * at least over the baseline. A first or last one that is cut by where the audits begin or the report's period ends may have
 * fewer.
 */
export function chartPeriods(
  { audits }: Pick<ResultsFile, 'audits'>,
  { period, baseline, rubric, sampling }: Pick<ChosenFigures, 'period' | 'baseline' | 'rubric' | 'sampling'>,
): ChartPeriods {
  const own = audits.filter(
    (row) => row.rubricId === rubric.id && SAMPLING_OF_ROW[row.sampling] === sampling && row.week <= period.to,
  );
  const plans = new Map(
    [...groupBy(own, ({ week }) => firstDayOf(week))].map(([monday, rows]) => [
      monday,
      new Set(rows.map(({ plan, draft }) => `${plan} ${draft}`)).size,
    ]),
  );
  const first = [...plans.keys()].sort()[0] ?? period.firstDay;
  const tried = KINDS.map((kind) => tryKind(kind, plans, first, period, baseline));
  const at = tried.findIndex(({ problem }) => problem === null);
  const found = tried[at === -1 ? tried.length - 1 : at] ?? tried[0];
  if (found === undefined) throw new RangeError('There are no kinds of periods.');
  const { kind, range } = found;
  return { kind, range, why: whyOf(kind, at === -1 ? found.problem : null, tried[KINDS.indexOf(kind) - 1]) };
}

type Problem = 'small' | 'many';
interface Tried {
  readonly kind: Kind;
  readonly range: ChartPeriods['range'];
  readonly problem: Problem | null;
}

function tryKind(
  kind: Kind,
  plans: ReadonlyMap<string, number>,
  first: string,
  period: ReportPeriod,
  baseline: ReportPeriod | null,
): Tried {
  const all = periodsBetween(kind, first, period.lastDay);
  const reach = periodOf(kind, (baseline ?? period).firstDay).from;
  const shown = all.filter((one, at) => at >= all.length - LOOK_BACK || one.from >= reach);
  const sizes = new Map<string, number>();
  for (const [monday, count] of plans) {
    const { from } = periodOf(kind, monday);
    sizes.set(from, (sizes.get(from) ?? 0) + count);
  }
  const isCut = (one: { readonly from: string; readonly to: string }) => one.from < first || one.to > period.lastDay;
  const isSmall = shown.some((one) => !isCut(one) && isBetween(sizes.get(one.from) ?? 0));
  const range = { from: shown[0]?.from ?? period.firstDay, to: period.lastDay };
  if (shown.length > MOST_POINTS) return { kind, range, problem: 'many' };
  return { kind, range, problem: isSmall ? 'small' : null };
}

const isBetween = (count: number): boolean => count > 0 && count < SMALLEST_BASE;

function whyOf(kind: Kind, problem: Problem | null, shorter: Tried | undefined): string | null {
  if (problem !== null) return `By ${kind}. A ${kind} with fewer than ${SMALLEST_BASE} plans shows no figure.`;
  if (shorter === undefined) return null;
  return shorter.problem === 'many'
    ? `By ${kind}, because there are more ${shorter.kind}s than one chart can show.`
    : `By ${kind}, because some ${shorter.kind}s have fewer than ${SMALLEST_BASE} plans.`;
}
