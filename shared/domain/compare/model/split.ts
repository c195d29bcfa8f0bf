import { difference } from '../../statistics/difference';
import { estimate } from '../../statistics/estimate';
import { buildSeries } from '../charts/build-series';
import type { SeriesOptions } from '../charts/series-options';
import { bearsOut, spanSignals } from '../charts/span-signals';
import type { CompareView, SplitField } from '../compare-view';
import type { Difference } from '../figure';
import type { Measure, MeasureFacts } from '../measure';
import { criterionName, factsOf, sectionName } from '../measures/measure-facts';
import { rawValues } from '../measures/raw-values';
import { criteriaIn } from '../measures/read-measure';
import type { SeriesModel } from '../series-model';
import { addTallies, NO_TALLY, type Tally } from '../tally';
import type { ChangeWord, GroupModel, SplitModel } from './compare-model';
import { criterionCounter, type DayCounts, tallyCounts } from './count-criteria';
import { FIELD_TITLES, labelOf } from './field-labels';
import { seesAuditor } from './filter-tables';
import { type Frame, type Measured, measureRows, periodPlaces, talliesBy, talliesByField } from './frame-of-view';
import { placesOf, type SpanDays } from './spans';
import { tallyDaysOfRows, tallyPlaces } from './tally-days';

interface Part {
  readonly value: string | null;
  readonly label: string;
  readonly view: Partial<CompareView>;
  readonly facts: MeasureFacts;
  readonly points: readonly Tally[];
  readonly spans: readonly [Tally, Tally];
}

/** A small series and two figures for each group; null where the view does not split. */
export function splitModel(
  frame: Frame,
  measured: Measured,
  days: readonly [SpanDays, SpanDays] | null,
  options: SeriesOptions,
): SplitModel | null {
  const { split } = frame.view;
  if (split === null) return null;
  const isPart = split === 'section' || split === 'criterion';
  const parts = isPart ? partsByMeasure(frame, split, days) : partsByField(frame, split, measured, days);
  const groups = parts.map((part) => groupModel(frame, part, days, options));
  return {
    by: split,
    label: isPart ? { section: 'Section', criterion: 'Criterion' }[split] : FIELD_TITLES[split],
    groups: isPart ? groups : groups.sort(byPlans),
    looked: groups.filter(({ change }) => change !== 'too-few').length,
  };
}

const byPlans = (a: GroupModel, b: GroupModel): number =>
  Number(a.value === null) - Number(b.value === null) || b.plans - a.plans || (a.label < b.label ? -1 : 1);

const spanTables = (frame: Frame, days: readonly [SpanDays, SpanDays] | null): readonly [Int32Array, Int32Array] => {
  const none = new Int32Array(0);
  return days === null ? [none, none] : [placesOf(frame, days[0].range), placesOf(frame, days[1].range)];
};

function partsByMeasure(
  frame: Frame,
  split: 'section' | 'criterion',
  days: readonly [SpanDays, SpanDays] | null,
): Part[] {
  const places = periodPlaces(frame, frame.periods, frame.view.range);
  const tables = spanTables(frame, days);
  const count = split === 'criterion' ? criterionCounter(frame) : null;
  return measuresOf(frame, split).map(({ value, label, measure }): Part => {
    const counts = count?.(value);
    const tally = counts === undefined ? dayTallies(frame, measure) : dayCounts(counts);
    const of = (table: Int32Array) => tally(table, 1)[0] ?? NO_TALLY;
    return {
      value,
      label,
      view: { measure, split: null },
      facts: factsOf(measure, frame.rubrics),
      points: tally(places, frame.periods.length),
      spans: [of(tables[0]), of(tables[1])],
    };
  });
}

type TallyBy = (places: Int32Array, cells: number) => readonly Tally[];

const dayCounts =
  (counts: DayCounts): TallyBy =>
  (places, cells) =>
    tallyCounts(counts, places, cells);

function dayTallies(frame: Frame, measure: Measure): TallyBy {
  const { data, used, rubrics, rows } = frame;
  if (rows.draft !== null) {
    const measured = measureRows(frame, measure);
    return (places, cells) => talliesBy(measured, places, cells);
  }
  const days = tallyDaysOfRows(rows, rawValues(data, measure, used.versions, rubrics));
  return (places, cells) => tallyPlaces(days, places, cells);
}

function measuresOf({ rubrics, view }: Frame, split: 'section' | 'criterion') {
  if (split === 'section')
    return (rubrics[0]?.sections ?? []).map(({ id }) => ({
      value: id,
      label: sectionName(id),
      measure: { kind: 'section', section: id } as const,
    }));
  const { measure } = view;
  const section = measure.kind === 'section' && measure.section !== 'all' ? measure.section : null;
  const inSection = new Set(rubrics[0]?.sections.find(({ id }) => id === section)?.criteria.map(({ id }) => id));
  return criteriaIn(rubrics)
    .filter(({ id }) => section === null || inSection.has(id))
    .map(({ id }) => ({
      value: id,
      label: criterionName(id, rubrics),
      measure: { kind: 'criterion', criterionId: id } as const,
    }));
}

function partsByField(
  frame: Frame,
  field: SplitField,
  measured: Measured,
  days: readonly [SpanDays, SpanDays] | null,
): Part[] {
  const { data, view, viewer, periods } = frame;
  const points = talliesByField(frame, measured, field, periodPlaces(frame, periods, view.range), periods.length);
  const [earlier, later] = spanTables(frame, days).map((table) => talliesByField(frame, measured, field, table, 1));
  const others = view.filters.filter((filter) => filter.field !== field);
  return points.flatMap((tallies, word): Part[] => {
    const value = data.directory.words[field][word - 1] ?? null;
    if (field === 'auditor' && !seesAuditor(viewer, value)) return [];
    if (tallies.every(({ n }) => n === 0)) return [];
    return [
      {
        value,
        label: labelOf(field, value, data.people),
        view: { filters: [...others, { field, anyOf: [value] }], split: null },
        facts: measured.facts,
        points: tallies,
        spans: [earlier?.[word]?.[0] ?? NO_TALLY, later?.[word]?.[0] ?? NO_TALLY],
      },
    ];
  });
}

function groupModel(
  { periods, view }: Frame,
  part: Part,
  days: readonly [SpanDays, SpanDays] | null,
  options: SeriesOptions,
): GroupModel {
  const { facts } = part;
  const series = buildSeries(
    periods.map((period, at) => {
      const tally = part.points[at] ?? NO_TALLY;
      return { period, tally, figure: estimate(tally, facts.unit, facts.scale) };
    }),
    facts,
    { ...options, group: part.label, chart: view.chart },
  );
  const [earlier, later] = part.spans;
  const small = smallSpan(part.spans, days, options.settings.few);
  const between = small === null ? difference(earlier, later, facts.unit) : null;
  return {
    value: part.value,
    label: part.label,
    view: part.view,
    plans: part.points.reduce(addTallies, NO_TALLY).n,
    series,
    earlier: estimate(earlier, facts.unit, facts.scale),
    later: estimate(later, facts.unit, facts.scale),
    difference: between,
    change: changeOf(series, between, days),
    ...(small !== null && { few: small }),
  };
}

function smallSpan([earlier, later]: Part['spans'], days: readonly [SpanDays, SpanDays] | null, few: number) {
  if (days === null) return 'Too few periods to compare two of them.';
  const at = earlier.n < few ? 0 : 1;
  const { n } = at === 0 ? earlier : later;
  if (n >= few) return null;
  return `Too few: ${n} ${n === 1 ? 'plan' : 'plans'} in ${days[at].label}.`;
}

/** A change is said only where the interval leaves out 0, or rules fired in the later span to one side alone. */
function changeOf(
  series: SeriesModel,
  between: Difference | null,
  days: readonly [SpanDays, SpanDays] | null,
): ChangeWord {
  if (between === null || days === null) return 'too-few';
  const way = between.value > 0 ? 'up' : 'down';
  if (between.leavesOutZero) return way;
  const bears = bearsOut(spanSignals(series, days[1].range), way === 'up' ? 'high' : 'low');
  return bears && between.value !== 0 ? way : 'no-signal';
}
