import { mondayOfWeek, PERIOD_KINDS, type PeriodKind, periodAround, periodsOver, type Stretch } from './calendar';
import { eventsOf } from './chart-events';
import { type Chosen, isOf, weeksOf } from './chosen';
import { criteriaInCommon, criteriaOf, type Draft, draftsOf, type Figure, figureOf, within } from './drafts';
import type { RubricJson } from './json';
import { leastExpected, limitsOf } from './limits';
import { judged, type Signal } from './signals';

/** Charts of a report: docs/decisions/run-and-control-charts.md and report-figures.md, written out a second time. */

export interface ChartDays {
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
  /** The sentence that says why not by a shorter period; null by week. */
  readonly why: string | null;
}

/** The shortest period in which every base is ten plans, over the last 26 of them and at least the baseline, 40 at most. */
export function chartDays({ file, rubric, sampling, period, baseline }: Chosen): ChartDays {
  const drafts = new Map<string, string>();
  for (const row of file.audits)
    if (row.rubricId === rubric.id && row.sampling === sampling) {
      const { from } = periodAround('week', mondayOfWeek(row.week));
      if (from <= period.to) drafts.set(`${from} ${row.plan} ${row.draft}`, from);
    }
  const mondays = [...drafts.values()].sort();
  const first = mondays[0] ?? period.from;
  const tried = PERIOD_KINDS.map((kind) => {
    const all = periodsOver(kind, first, period.to);
    const reach = periodAround(kind, (baseline ?? period).from).from;
    const shown = all.filter((one, at) => all.length - at <= 26 || one.from >= reach);
    const whole = shown.filter(({ from, to }) => from >= first && to <= period.to);
    const sizes = whole.map(({ from, to }) => mondays.filter((monday) => monday >= from && monday <= to).length);
    const isSmall = sizes.some((size) => size > 0 && size < 10);
    return {
      kind,
      from: shown[0]?.from ?? period.from,
      problem: problemOf(shown.length > 40, isSmall),
    };
  });
  const found = tried.findIndex(({ problem }) => problem === null);
  const at = found === -1 ? tried.length - 1 : found;
  const { kind = 'week', from = period.from } = tried[at] ?? {};
  const days = { kind, from, to: period.to };
  const shorter = tried[at - 1];
  if (found === -1) return { ...days, why: `By ${kind}. A ${kind} with fewer than 10 plans shows no figure.` };
  if (shorter === undefined) return { ...days, why: null };
  return {
    ...days,
    why:
      shorter.problem === 'many'
        ? `By ${kind}, because there are more ${shorter.kind}s than one chart can show.`
        : `By ${kind}, because some ${shorter.kind}s have fewer than 10 plans.`,
  };
}

function problemOf(isMany: boolean, isSmall: boolean): 'many' | 'small' | null {
  if (isMany) return 'many';
  return isSmall ? 'small' : null;
}

export interface Point extends Stretch {
  readonly figure: Figure;
  /** Fewer plans than a percent is told of. */
  readonly isFew: boolean;
  readonly segment: number;
  readonly signals: readonly Signal[];
}

export interface Segment {
  /** Not rounded; null where there is nothing to reckon from. */
  readonly centre: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly baseline: readonly Point[];
}

export interface Series {
  readonly chart: 'run' | 'xmr' | 'p';
  readonly points: readonly Point[];
  readonly segments: readonly Segment[];
  /** Where the drawn line begins anew, and what it is called there. */
  readonly breaks: readonly { readonly at: number; readonly label: string; readonly on: string }[];
}

/** All that charts and comparisons of one report are made of. */
export interface Comparison {
  readonly chosen: Chosen;
  readonly days: ChartDays;
  /** Versions of the report's rubric in the days of charts and baseline; its own alone where they have nothing in common. */
  readonly versions: readonly RubricJson[];
  readonly drafts: readonly Draft[];
  readonly periods: readonly Stretch[];
  readonly few: number;
  /** The weeks of baseline and period with plans of the versions; null without a baseline. */
  readonly compared: readonly [Stretch, Stretch] | null;
  /** Earlier and later stretch; null where there are not two. */
  readonly spans: readonly [Stretch, Stretch] | null;
}

export function comparisonOf(chosen: Chosen): Comparison {
  const { file, rubric, sampling, period, baseline } = chosen;
  const days = chartDays(chosen);
  const start = [(baseline ?? period).from, days.from].sort()[0] ?? days.from;
  const isShown = (week: string) => mondayOfWeek(week) >= start && mondayOfWeek(week) <= period.to;
  const alike = file.audits.filter((row) => row.rubricId === rubric.id && row.sampling === sampling);
  const there = file.rubrics.filter((one) => alike.some((row) => isOf(row, one) && isShown(row.week)));
  const versions = there.length > 1 && criteriaInCommon(there, 'all').length > 0 ? there : [rubric];
  const drafts = draftsOf(chosen, versions);
  const mondays = within(drafts, days)
    .map(({ monday }) => monday)
    .sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  const periods = first === undefined || last === undefined ? [] : periodsOver(days.kind, first, last);
  const few = Math.max(10, file.settings.few);
  const rows = versions.length > 1 ? alike : alike.filter((row) => isOf(row, rubric));
  const compared: Comparison['compared'] =
    baseline === null
      ? null
      : [weeksOf(rows, baseline) ?? weeksOf(alike, baseline) ?? baseline, weeksOf(rows, period) ?? chosen.counted];
  const made = { chosen, days, versions, drafts, periods, few, compared };
  return { ...made, spans: spansOf(made) };
}

export const criteriaFor = ({ versions }: Pick<Comparison, 'versions'>, section: string): string[] =>
  versions.length === 1 && versions[0] !== undefined
    ? criteriaOf(versions[0], section)
    : criteriaInCommon(versions, section);

/** As much of a stretch as the days of the charts cover. */
export const inDays = ({ days }: Pick<Comparison, 'days'>, { from, to }: Stretch): Stretch => ({
  from: from > days.from ? from : days.from,
  to: to < days.to ? to : days.to,
});

/** Drafts of a stretch as far as the chart's days go. */
export const draftsIn = (comparison: Pick<Comparison, 'drafts' | 'days'>, stretch: Stretch): Draft[] =>
  within(comparison.drafts, inDays(comparison, stretch));

function spansOf(comparison: Omit<Comparison, 'spans'>): Comparison['spans'] {
  const { compared, periods } = comparison;
  if (compared !== null) return [inDays(comparison, compared[0]), inDays(comparison, compared[1])];
  const { points, segments } = seriesOver(comparison, criteriaFor(comparison, 'all'), false);
  const baseline = segments.find((one) => one.baseline.length > 0)?.baseline ?? [];
  const [first, last] = [baseline[0], baseline.at(-1)];
  const end = points.findIndex(({ from }) => from === last?.from);
  const [after, final] = [periods[end + 1], periods.at(-1)];
  if (first === undefined || last === undefined || after === undefined || final === undefined) return null;
  return [
    { from: first.from, to: last.to },
    // The last point may go on after the period of the report.
    inDays(comparison, { from: after.from, to: final.to }),
  ];
}

/** @param isOne of a single criterion. */
export function seriesOver(comparison: Omit<Comparison, 'spans'>, criteria: readonly string[], isOne: boolean): Series {
  const { few, periods } = comparison;
  const bare = periods.map((period) => {
    const figure = figureOf(draftsIn(comparison, period), criteria, isOne);
    return { ...period, figure, isFew: figure.n < few };
  });
  const counting = bare.filter(({ figure, isFew }) => !isFew && figure.share !== null);
  const withPlans = bare.filter(({ figure }) => figure.n > 0);
  const isEnough = counting.length >= 6 && 2 * counting.length >= withPlans.length;
  const limited = isOne && leastExpected(counting.map(({ figure }) => figure)) >= 3 ? 'p' : 'xmr';
  const chart = isEnough ? limited : 'run';
  const { starts, breaks } = eventsOf(comparison, criteria);
  const segmentOf = (at: number) => starts.filter((start) => start <= at).length;
  const segments: Segment[] = [];
  const points: Point[] = [];
  for (let segment = 0; segment <= starts.length; segment += 1) {
    const own = bare.map((one, at) => ({ ...one, at, segment })).filter(({ at }) => segmentOf(at) === segment);
    const usable = own.filter(({ figure, isFew }) => !isFew && figure.share !== null);
    const baseline = baselineOf(comparison, usable, segment, counting);
    const percentOf = ({ figure }: { readonly figure: Figure }) => figure.share?.value ?? 0;
    const values = baseline.map(percentOf);
    const { centre, reachAt } = limitsOf(
      chart,
      baseline.map(({ figure }) => figure),
      values,
    );
    const reach = reachAt?.(1) ?? null;
    const signals = judged(
      centre === null
        ? []
        : usable.map((one) => ({ value: percentOf(one), centre, reach: reachAt?.(one.figure.of) ?? null })),
      comparison.chosen.file.settings,
      chart === 'run',
    );
    points.push(
      ...own.map((one) => ({
        ...one,
        signals: centre === null ? [] : (signals[usable.findIndex((same) => same.at === one.at)] ?? []),
      })),
    );
    segments.push({
      centre,
      low: centre === null || reach === null ? null : Math.max(0, centre - reach),
      high: centre === null || reach === null ? null : Math.min(100, centre + reach),
      baseline: baseline.map((one) => ({ ...one, signals: [] })),
    });
  }
  return { chart, points, segments, breaks };
}

/** Points that limits are reckoned from: those before the period, of a later segment its first twelve. */
function baselineOf<T extends Stretch>(
  { chosen: { period }, days, compared }: Omit<Comparison, 'spans'>,
  usable: readonly T[],
  segment: number,
  counting: readonly Stretch[],
): readonly T[] {
  const axis = periodsOver(days.kind, days.from, days.to);
  if (compared === null) {
    const half = Math.min(12, Math.max(1, Math.floor(axis.length / 2)));
    return usable.slice(0, segment === 0 ? half : 12);
  }
  const before = axis.filter(({ to }) => to < period.from).slice(-12);
  const [first] = compared;
  const from = [first.from, ...before.map((one) => one.from)].sort()[0] ?? first.from;
  const isChosen = (one: Stretch) => one.from >= from && one.to < period.from;
  const own = usable.filter(isChosen);
  if (own.length > 0) return own;
  return segment === 0 && !counting.some(isChosen) ? [] : usable.slice(0, 12);
}
