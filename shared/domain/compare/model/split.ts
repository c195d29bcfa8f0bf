import { estimate } from '../../statistics/estimate';
import type { StratumPair } from '../../statistics/weighted';
import { buildSeries } from '../charts/build-series';
import type { SeriesOptions } from '../charts/series-options';
import type { GroupFacts } from '../comparable/facts';
import { isMarked } from '../comparable/in-use';
import { markersBehind } from '../comparable/markers-behind';
import type { CompareView, SplitField } from '../compare-view';
import type { Measure, MeasureFacts } from '../measure';
import { criterionName, factsOf, sectionName } from '../measures/measure-facts';
import { rawValues } from '../measures/raw-values';
import { criteriaIn } from '../measures/read-measure';
import type { SeriesModel } from '../series-model';
import { addTallies, NO_TALLY, type Tally } from '../tally';
import { compareGroup } from './compare-group';
import type { ComparedGroup, GroupModel, SplitModel } from './compare-model';
import { criterionCounter, type DayCounts, tallyCounts } from './count-criteria';
import { FIELD_TITLES, labelOf } from './field-labels';
import { seesAuditor } from './filter-tables';
import { type Frame, type Measured, measureRows, periodPlaces, talliesBy, talliesByField } from './frame-of-view';
import { auditorSpans, markingOf } from './marking-of';
import { kindsIn } from './scan';
import { placesOf, type SpanDays, spanDays, strataOf } from './spans';
import { type CrossTallies, tallyCross } from './tally-cross';
import { tallyDaysOfRows, tallyPlaces } from './tally-days';

type Days = readonly [SpanDays, SpanDays];

interface Part {
  readonly value: string | null;
  readonly label: string;
  readonly view: Partial<CompareView>;
  readonly facts: MeasureFacts;
  readonly points: readonly Tally[];
  readonly talliesOf: (days: Days | null) => readonly [Tally, Tally];
  /** By the field that the view weighs by. */
  readonly strataOf: (days: Days) => readonly StratumPair[];
  /** Of a section or criterion, which has a sentence of its own; null of a group of plans. */
  readonly measured: (() => Measured) | null;
}

/** A small series and two figures for each group; null where the view does not split. */
export function splitModel(
  frame: Frame,
  measured: Measured,
  days: Days | null,
  options: SeriesOptions,
): SplitModel | null {
  const { split } = frame.view;
  if (split === null) return null;
  const isPart = split === 'section' || split === 'criterion';
  const parts = isPart ? partsByMeasure(frame, split) : partsByField(frame, split, measured, days);
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

const spanTables = (frame: Frame, days: Days | null): readonly [Int32Array, Int32Array] => {
  const none = new Int32Array(0);
  return days === null ? [none, none] : [placesOf(frame, days[0].range), placesOf(frame, days[1].range)];
};

function partsByMeasure(frame: Frame, split: 'section' | 'criterion'): Part[] {
  const places = periodPlaces(frame, frame.periods, frame.view.range);
  const count = split === 'criterion' ? criterionCounter(frame) : null;
  return measuresOf(frame, split).map(({ value, label, measure }): Part => {
    const counts = count?.(value);
    const tally = counts === undefined ? dayTallies(frame, measure) : dayCounts(counts);
    const of = (table: Int32Array) => tally(table, 1)[0] ?? NO_TALLY;
    const measured = () => measureRows(frame, measure);
    return {
      value,
      label,
      view: { measure, split: null },
      facts: factsOf(measure, frame.rubrics),
      points: tally(places, frame.periods.length),
      talliesOf: (days) => {
        const [earlier, later] = spanTables(frame, days);
        return [of(earlier), of(later)];
      },
      strataOf: (days) => weighedStrata(frame, days, (field, table) => wordTallies(frame, measured(), field, table)),
      measured,
    };
  });
}

const wordTallies = (frame: Frame, measured: Measured, field: SplitField, table: Int32Array): readonly Tally[] =>
  talliesByField(frame, measured, field, table, 1).map(([tally = NO_TALLY]) => tally);

/** Strata by the field that the view weighs by, from tallies by its words. */
function weighedStrata(
  frame: Frame,
  days: Days,
  tally: (field: SplitField, table: Int32Array) => readonly Tally[],
): readonly StratumPair[] {
  const { weighBy } = frame.view;
  if (weighBy === null) return [];
  const groups = (table: Int32Array) =>
    tally(weighBy, table).flatMap((of, word): GroupFacts[] => {
      const value = frame.data.directory.words[weighBy][word - 1] ?? null;
      return of.n === 0 ? [] : [{ value, label: '', tally: of }];
    });
  const [earlier, later] = spanTables(frame, days);
  return strataOf(groups(earlier), groups(later));
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

function partsByField(frame: Frame, field: SplitField, measured: Measured, days: Days | null): Part[] {
  const { data, view, viewer, periods } = frame;
  const points = talliesByField(frame, measured, field, periodPlaces(frame, periods, view.range), periods.length);
  const [earlier, later] = spanTables(frame, days).map((table) => talliesByField(frame, measured, field, table, 1));
  const others = view.filters.filter((filter) => filter.field !== field);
  const cross = crossBy(frame, measured, field);
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
        talliesOf: () => [earlier?.[word]?.[0] ?? NO_TALLY, later?.[word]?.[0] ?? NO_TALLY],
        strataOf: (of) => weighedStrata(frame, of, (within, table) => cross(within, table)(word)),
        measured: null,
      },
    ];
  });
}

/** Tallies by two fields, made once for both spans of all groups. */
function crossBy({ data }: Frame, { values }: Measured, field: SplitField) {
  const made = new Map<string, CrossTallies>();
  return (within: SplitField, table: Int32Array): CrossTallies => {
    const key = `${within} ${table.indexOf(0)} ${table.lastIndexOf(0)}`;
    const known = made.get(key) ?? tallyCross(data, values, [field, within], table);
    made.set(key, known);
    return known;
  };
}

function groupModel(frame: Frame, part: Part, days: Days | null, options: SeriesOptions): GroupModel {
  const { periods, view } = frame;
  const { facts } = part;
  const ofGroup = { ...options, group: part.label, chart: view.chart };
  const series = buildSeries(
    periods.map((period, at) => {
      const tally = part.points[at] ?? NO_TALLY;
      return { period, tally, figure: estimate(tally, facts.unit, facts.scale) };
    }),
    facts,
    ofGroup,
  );
  const compared = (of: Days | null): ComparedGroup => {
    const strata = view.weighBy === null || of === null ? null : part.strataOf(of);
    const group = compareGroup({ facts, series, tallies: part.talliesOf(of), strata }, of, options.settings.few);
    return of !== null && isByMarkers(frame, part, series, of, group, ofGroup) ? { ...group, markers: true } : group;
  };
  const own = part.measured === null ? days : spanDays(frame, series);
  return {
    value: part.value,
    label: part.label,
    view: { ...part.view, ...inUseOf(frame, part) },
    plans: part.points.reduce(addTallies, NO_TALLY).n,
    series,
    ...compared(days),
    ...(!areSame(own, days) && { own: { ...compared(own), labels: own && [own[0].label, own[1].label] } }),
  };
}

/** What the group's figures are made with, where its own view could choose something else: a press must show the same. */
function inUseOf({ view, used, seen }: Frame, part: Part): Pick<Partial<CompareView>, 'versions' | 'sampling'> {
  const samplings = new Set(kindsIn(seen, seen.unfiltered, {}).map(({ sampling }) => sampling));
  const measure = part.view.measure ?? view.measure;
  return {
    ...(view.sampling === null && samplings.size > 1 && { sampling: used.sampling }),
    ...(view.versions === null && isMarked(measure) && !isMarked(view.measure) && { versions: used.versions }),
  };
}

const areSame = (a: Days | null, b: Days | null): boolean =>
  [0, 1].every((at) => a?.[at]?.range.from === b?.[at]?.range.from && a?.[at]?.range.to === b?.[at]?.range.to);

/** Whether markers could by themselves have made the change that is told of a section or criterion. */
function isByMarkers(
  frame: Frame,
  part: Part,
  series: SeriesModel,
  days: Days,
  { difference, change }: ComparedGroup,
  options: SeriesOptions,
): boolean {
  if (part.measured === null || (change !== 'up' && change !== 'down')) return false;
  const measured = part.measured();
  const marking = markingOf(frame, { measured, series, tallies: part.points, days, difference }, options);
  if (marking === null) return false;
  return markersBehind(marking, auditorSpans(frame, measured, days), part.facts.unit, frame.view.weighBy) !== null;
}
