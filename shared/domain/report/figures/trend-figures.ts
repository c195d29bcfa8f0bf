import { mondayFrom } from '../../../lib/days';
import type { CompareEvent } from '../../compare/compare-events';
import type { CompareModel } from '../../compare/model/compare-model';
import { dayWords } from '../../compare/periods/day-words';
import type { SeriesModel, SeriesPoint } from '../../compare/series-model';
import type { Rubric } from '../../rubric/rubric';
import { wholePercent } from '../intervals';
import { SMALLEST_BASE, type Threshold } from '../model/cells';
import type { ChartPeriods } from './chart-periods';
import type { ReportComparison } from './compare-report';
import type { FigureSheet } from './figure-sheet';
import { pointLabel, pointWords } from './point-label';
import { saidOfModel } from './sentence-pieces';
import type { TrendChart, TrendFacts, TrendPoint } from './trend-facts';
import { cautionWords } from './words-without-counts';

/** Sections beside the chart of all criteria. */
const MOST_SECTIONS = 3;

/** Where no section shows a signal: what councils were found weak in, provision and outcomes and the child's voice first. */
const USUAL: readonly Section[] = ['F', 'E', 'A', 'G', 'C', 'D', 'H1', 'H2'];

/** The run charts of a report: of all criteria, and of the sections that say most. @param all the model of all criteria, split by section. */
export function addTrend(
  sheet: FigureSheet,
  comparison: ReportComparison,
  all: CompareModel,
  rubric: Rubric,
  rubrics: readonly Rubric[],
  { kind, why, range }: ChartPeriods,
  threshold: Threshold,
): TrendFacts {
  const { shown, leftOut } = chooseSections(all, rubric, threshold);
  const models = shown.map((section) => ({ id: section, model: comparison.ask({ kind: 'section', section }) }));
  const charts = [{ id: 'all', model: all }, ...models]
    .filter(({ model }) => model.plans > 0)
    .map(({ id, model }) => addChart(sheet, comparison, id, model, rubrics));
  boundPlans(
    sheet,
    models.map(({ id }) => id),
  );
  return {
    period: kind,
    why,
    charts: charts.map(({ chart }) => chart),
    cutOn: all.series.points.some(({ period }) => period.to > range.to) ? range.to : null,
    leftOut,
    alarm: charts.find(({ alarm }) => alarm !== null)?.alarm ?? null,
  };
}

type Section = Rubric['sections'][number]['id'];

/** Sections with a signal, the largest change first, then the usual ones, then the heaviest; without those that small numbers would tear apart. */
function chooseSections({ split }: CompareModel, { sections }: Rubric, threshold: Threshold) {
  const groups = new Map((split?.groups ?? []).map((group) => [group.value, group]));
  const changed = (id: Section): number => {
    const group = groups.get(id);
    const isTold = group?.change === 'up' || group?.change === 'down';
    return isTold ? Math.abs(group?.difference?.value ?? 0) : 0;
  };
  const usual = (id: Section): number => {
    const at = USUAL.indexOf(id);
    return at === -1 ? USUAL.length : at;
  };
  const ordered = sections.toSorted(
    (a, b) => changed(b.id) - changed(a.id) || usual(a.id) - usual(b.id) || b.weight - a.weight,
  );
  const wanted = ordered.map(({ id }) => id).filter((id) => (groups.get(id)?.plans ?? 0) > 0);
  const isWhole = (id: Section): boolean => {
    const points = groups.get(id)?.series.points.filter(({ figure }) => figure.n > 0) ?? [];
    return points.filter((point) => !isTorn(point, threshold)).length * 2 >= points.length;
  };
  const shown = wanted.filter(isWhole).slice(0, MOST_SECTIONS);
  const last = wanted.indexOf(shown.at(-1) ?? 'X');
  return { shown, leftOut: wanted.slice(0, last + 1).filter((id) => !shown.includes(id)) };
}

/** Whether a small number keeps a point from being told. */
function isTorn({ figure: { n, part, total } }: SeriesPoint, threshold: Threshold): boolean {
  const isSmall = (count: number) => count > 0 && count < threshold;
  return n < SMALLEST_BASE || isSmall(part) || isSmall(total - part);
}

function addChart(
  sheet: FigureSheet,
  { stretchOf, few, period: whole, ownVersion }: ReportComparison,
  id: string,
  model: CompareModel,
  rubrics: readonly Rubric[],
): { readonly chart: TrendChart; readonly alarm: string | null } {
  const { series, spans } = model;
  const stretch = ({ period }: SeriesPoint) => stretchOf({ from: period.from, to: period.to });
  // Of a section of one criterion there are as many answers as plans.
  const isOnePerPlan = [...series.points, ...(spans === null ? [] : [spans.earlier, spans.later])].every(
    ({ figure }) => figure.total === figure.n,
  );
  for (const point of series.points) {
    sheet.met(id, stretch(point), point.figure);
    sheet.countBehindPercents(`plans|${id}|${stretch(point)}`, point.figure.n);
    if (isOnePerPlan) sheet.sum(`audited|${id}|${stretch(point)}`, [`plans|${id}|${stretch(point)}`]);
  }
  for (const { range, figure } of spans === null ? [] : [spans.earlier, spans.later]) {
    const key = stretchOf(range);
    sheet.met(id, key, figure);
    sheet.countBehindPercents(`plans|${id}|${key}`, figure.n);
    if (isOnePerPlan) sheet.sum(`audited|${id}|${key}`, [`plans|${id}|${key}`]);
    addTiles(sheet, id, key, tilesOf(series, range).map(stretch));
  }
  // Without a baseline the halves of the chart are compared; what it says of the period is still in sight, point by point.
  const tiles = tilesOf(series, whole);
  const span = stretchOf(whole);
  if (!ownVersion && tiles[0] !== undefined && mondayFrom(tiles[0].period.from) >= whole.from)
    countTiles(sheet, id, span, tiles.map(stretch));
  addTiles(sheet, id, span, tiles.map(stretch));
  const breaks = breaksOf(series);
  const lines = breaks.map(({ at }) => at);
  const { sentence, alarm } = saidOfModel(model, id, stretchOf, few, rubrics);
  return {
    alarm,
    chart: {
      id,
      title: id === 'all' ? 'Criteria met, all sections' : titleOf(id, rubrics),
      chart: series.chart,
      points: series.points.map((point, at) => ({
        ...pointOf(series, point, at, stretch(point)),
        line: lines.filter((start) => start <= at).length,
      })),
      segments: series.segments.map(({ baseline }, segment) => ({
        baseline: series.points
          .filter((point) => point.segment === segment && !point.few && isInBaseline(point, baseline))
          .map(stretch),
      })),
      breaks: breaks.map(({ event: { label, on } }) => `“${label}” of ${dayWords(on)}`),
      sentence,
      notes: cautionWords(model.comparable),
    },
  };
}

/** No section has more plans in a stretch than there are. */
function boundPlans(sheet: FigureSheet, sections: readonly Section[]): void {
  for (const key of sheet.counts.keys()) {
    const [what, of, stretch] = key.split('|');
    if (what !== 'plans' || of !== 'all') continue;
    for (const section of sections) {
      const part = `plans|${section}|${stretch}`;
      if (sheet.counts.has(part)) sheet.bound([part], key);
    }
  }
}

/**
 * Where the drawn line is broken: at a new version of the rubric, at a change of who marks, and where limits start anew. Of the
 * first two the limits may go on, where the criteria are in common.
 */
function breaksOf({ points, events }: SeriesModel): readonly { readonly at: number; readonly event: CompareEvent }[] {
  const found = events
    .filter(({ kind, rebase }) => rebase || kind === 'rubric' || kind === 'team')
    .map((event) => ({ at: points.findIndex(({ period }) => period.to >= event.on), event }));
  return found.filter(({ at }, index) => at > 0 && found.findIndex((one) => one.at === at) === index);
}

function isInBaseline(
  { period, figure }: SeriesPoint,
  baseline: { readonly from: string; readonly to: string } | null,
): boolean {
  return baseline !== null && figure.value !== null && period.key >= baseline.from && period.key <= baseline.to;
}

/** The points that have weeks of a span: a week counts in the period that its Monday is in. */
const tilesOf = ({ points }: SeriesModel, { from, to }: { readonly from: string; readonly to: string }) =>
  points.filter(({ period }) => {
    const monday = mondayFrom(period.from > from ? period.from : from);
    return monday <= period.to && monday <= to;
  });

const OF_TILES = ['met', 'notMet', 'plans'] as const;

const sumOf = (sheet: FigureSheet, tiles: readonly string[]): number =>
  tiles.reduce((all, tile) => all + (sheet.counts.get(tile) ?? 0), 0);

/** Names what the points of a span are together, where nothing else counts it. */
function countTiles(sheet: FigureSheet, id: string, span: string, tiles: readonly string[]): void {
  for (const what of OF_TILES) {
    const key = `${what}|${id}|${span}`;
    if (!sheet.counts.has(key))
      sheet.count(
        key,
        sumOf(
          sheet,
          tiles.map((tile) => `${what}|${id}|${tile}`),
        ),
      );
  }
}

/** Periods that hold the plans of a span and no others make up its counts. */
function addTiles(sheet: FigureSheet, id: string, span: string, tiles: readonly string[]): void {
  if (tiles.includes(span)) return;
  const sums = OF_TILES.map((what) => ({
    total: `${what}|${id}|${span}`,
    parts: tiles.map((tile) => `${what}|${id}|${tile}`),
  })).filter(({ total }) => sheet.counts.has(total));
  if (sums.some(({ total, parts }) => sumOf(sheet, parts) !== sheet.counts.get(total))) return;
  const isKnown = ({ total, parts }: (typeof sums)[number]) =>
    sheet.sums.some((sum) => sum.total === total && sum.parts.join() === parts.join());
  for (const sum of sums) if (!isKnown(sum)) sheet.sum(sum.total, sum.parts);
}

const titleOf = (id: string, rubrics: readonly Rubric[]): string => {
  const section = rubrics.flatMap(({ sections }) => sections).find((one) => one.id === id);
  const title = section?.title ?? '';
  return `Criteria met, Section ${id} ${title}`;
};

function pointOf({ segments }: SeriesModel, point: SeriesPoint, at: number, stretch: string): Omit<TrendPoint, 'line'> {
  const centre = segments[point.segment]?.centre ?? null;
  return {
    stretch,
    label: pointLabel(point.period, at === 0),
    words: pointWords(point.period, at === 0),
    centre: centre === null ? null : wholePercent(centre),
    low: point.limits === null ? null : wholePercent(point.limits.low),
    high: point.limits === null ? null : wholePercent(point.limits.high),
    signal: point.signals.length > 0,
    enough: !point.few,
    segment: point.segment,
  };
}
