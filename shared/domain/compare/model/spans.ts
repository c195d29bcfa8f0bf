import { addDays } from '../../../lib/days';
import { difference } from '../../statistics/difference';
import { estimate } from '../../statistics/estimate';
import { type StratumPair, weightedDifference, weightedEstimate } from '../../statistics/weighted';
import { dayOfNumber } from '../columns/block';
import { blockOf, rowOf } from '../columns/directory';
import { flatFacts } from '../columns/flat-facts';
import { COMPLETE, FIRST_WITH_TEXT } from '../columns/layout';
import { fieldsLookedAt } from '../comparable/check-mix';
import type { ComparableFacts, GroupFacts, SpanFacts } from '../comparable/facts';
import { fixedShares } from '../comparable/fixed-shares';
import type { SplitField } from '../compare-view';
import type { Difference } from '../figure';
import type { DayRange, Period } from '../period';
import { dayWords } from '../periods/day-words';
import { periodOf, rangeLabel, spanWords } from '../periods/period-of';
import type { SeriesModel } from '../series-model';
import { NO_TALLY, type Tally } from '../tally';
import type { SpanModel } from './compare-model';
import { labelOf } from './field-labels';
import { type Frame, frameOf, type Measured, measureRows, talliesBy } from './frame-of-view';
import { dayPlaces, kindsIn } from './scan';
import { tallyFields } from './tally-days';

/** The days of a span, with words that fit after “in”. */
export interface SpanDays {
  readonly label: string;
  readonly range: { readonly from: string; readonly to: string };
}

/** The two stretches to compare; null where there are not two. */
export function spanDays(frame: Frame, series: SeriesModel): readonly [SpanDays, SpanDays] | null {
  const { view, periods } = frame;
  if (view.spans !== 'baseline-and-since') {
    const all = allDays(frame);
    const chosen = (span: DayRange): SpanDays => {
      const days = within(span, view.range);
      const { from = all.from, to = all.to } = days;
      if (from <= to) return { label: rangeLabel(from, to), range: { from, to } };
      // Open to a side on which there is nothing: never days that end before they begin.
      return days.from === undefined
        ? { label: `the days to ${dayWords(to)}`, range: { from: to, to } }
        : { label: `the days from ${dayWords(from)}`, range: { from, to: from } };
    };
    return [chosen(view.spans.earlier), chosen(view.spans.later)];
  }
  const baseline = series.segments.find((segment) => segment.baseline !== null)?.baseline;
  const at = (key: string | undefined) => periods.findIndex((period) => period.key === key);
  const [start, end] = [at(baseline?.from), at(baseline?.to)];
  const between = (first: Period | undefined, last: Period | undefined): SpanDays | null =>
    first === undefined || last === undefined
      ? null
      : { label: spanWords(view.period, first, last), range: { from: first.from, to: last.to } };
  const [earlier, later] = [between(periods[start], periods[end]), between(periods[end + 1], periods.at(-1))];
  return earlier === null || later === null ? leftOutAndUsed(frame) : [earlier, later];
}

/**
 * Whole periods from the first day there is to the last, whatever the filters: an end that a person left open is open to
 * all plans, so that a filter changes which of them count and not what is compared.
 */
function allDays({ seen, view }: Frame): SpanDays['range'] {
  const [first, last] = [dayOfNumber(seen.firstDay), dayOfNumber(seen.lastDay)];
  if (first === null || last === null) return { from: '', to: '' };
  return { from: periodOf(view.period, first).from, to: periodOf(view.period, last).to };
}

/**
 * Where all there is in use is one stretch: the days before it, if plans are there that are left out for their version or
 * sampling. So half of what is stored is refused with its way on, and not passed over.
 */
function leftOutAndUsed(frame: Frame): readonly [SpanDays, SpanDays] | null {
  const { view, periods } = frame;
  const [first, last] = [periods[0], periods.at(-1)];
  const before = first === undefined ? null : beforeOf(frame, first.from);
  if (first === undefined || last === undefined || before === null) return null;
  const { label, range } = before;
  return [
    { label, range },
    { label: spanWords(view.period, first, last), range: { from: first.from, to: last.to } },
  ];
}

/** Days with plans before some day; null where there are none. */
function beforeOf({ seen, view }: Frame, day: string): (SpanDays & Pick<SpanFacts, 'kinds'>) | null {
  const { first, last } = dayPlaces(seen, within({ to: addDays(day, -1) }, view.range));
  let from = first;
  while (from <= last && seen.kinds.every(({ days }) => (days[from] ?? 0) === 0)) from += 1;
  const start = from > last ? null : dayOfNumber(from + seen.firstDay);
  if (start === null) return null;
  const range = { from: start, to: addDays(day, -1) };
  const [one, other] = [periodOf(view.period, start), periodOf(view.period, range.to)];
  return {
    label: spanWords(view.period, one, other),
    range,
    kinds: kindsIn(seen, seen.kinds, within(range, view.range)),
  };
}

/** What is known of both spans: for the figures, for the sentence, and for whether they may be compared. */
export interface Spans {
  readonly earlier: SpanModel;
  readonly later: SpanModel;
  readonly difference: Difference | null;
  readonly facts: readonly [SpanFacts, SpanFacts];
  readonly before: ComparableFacts['before'];
}

interface ReadSpan {
  readonly days: SpanDays;
  readonly tally: Tally;
  readonly groups: Groups;
  readonly facts: SpanFacts;
}

/** @param few fewest plans of a span: with fewer, it is looked at what there would be without filters. */
export function measureSpans(
  frame: Frame,
  measured: Measured,
  [first, last]: readonly [SpanDays, SpanDays],
  few: number,
): Spans {
  const { unit, scale } = measured.facts;
  const [one, two] = [readSpan(frame, measured, first), readSpan(frame, measured, last)];
  const weighed = weigh(frame, one.groups, two.groups);
  const model = ({ days, tally }: ReadSpan, strata: readonly WeightedTally[] | undefined): SpanModel => ({
    ...days,
    tally,
    figure: strata === undefined ? estimate(tally, unit, scale) : weightedEstimate(strata, unit, scale),
  });
  const facts = [one.facts, two.facts] as const;
  return {
    earlier: model(
      one,
      weighed?.map(({ share, earlier }) => ({ share, tally: earlier })),
    ),
    later: model(
      two,
      weighed?.map(({ share, later }) => ({ share, tally: later })),
    ),
    difference: weighed ? weightedDifference(weighed, unit) : difference(one.tally, two.tally, unit),
    facts: Math.min(one.tally.n, two.tally.n) < few ? withoutFilters(frame, measured, facts, [first, last]) : facts,
    before: frame.view.spans === 'baseline-and-since' ? beforeOf(frame, first.range.from) : null,
  };
}

interface WeightedTally {
  readonly share: number;
  readonly tally: Tally;
}

function readSpan(frame: Frame, measured: Measured, days: SpanDays): ReadSpan {
  const places = placesOf(frame, within(days.range, frame.view.range));
  const tally = talliesBy(measured, places, 1)[0] ?? NO_TALLY;
  const groups = groupsOf(frame, measured, places);
  return { days, tally, groups, facts: spanFacts(frame, days, places, tally, groups) };
}

/** What the figures would be made from without filters, of the same versions and sampling. */
function withoutFilters(
  frame: Frame,
  { measure }: Measured,
  [earlier, later]: Spans['facts'],
  days: readonly [SpanDays, SpanDays],
): Spans['facts'] {
  const { data, view, viewer, used } = frame;
  if (view.filters.length === 0) return [earlier, later];
  const all = frameOf(data, { ...view, ...used, filters: [] }, viewer);
  const measured = measureRows(all, measure);
  const count = ({ range }: SpanDays) => talliesBy(measured, placesOf(all, within(range, view.range)), 1)[0]?.n ?? 0;
  return [
    { ...earlier, unfiltered: count(days[0]) },
    { ...later, unfiltered: count(days[1]) },
  ];
}

const within = (a: DayRange, b: DayRange): DayRange => ({
  from: a.from !== undefined && b.from !== undefined && b.from > a.from ? b.from : (a.from ?? b.from),
  to: a.to !== undefined && b.to !== undefined && b.to < a.to ? b.to : (a.to ?? b.to),
});

/** 0 for the days of a span, -1 for others. */
export function placesOf({ seen }: Pick<Frame, 'seen'>, range: DayRange): Int32Array {
  const places = new Int32Array(seen.lastDay - seen.firstDay + 1).fill(-1);
  const { first, last } = dayPlaces(seen, range);
  return first <= last ? places.fill(0, first, last + 1) : places;
}

type Groups = Readonly<Partial<Record<SplitField, readonly GroupFacts[]>>>;

/** Of the fields that are looked at alone. */
function groupsOf({ data, view }: Frame, { values }: Measured, places: Int32Array): Groups {
  const { directory, people } = data;
  const tallies = tallyFields(data, values, fieldsLookedAt(view), places);
  return Object.fromEntries(
    [...tallies].map(([field, ofWords]) => [
      field,
      ofWords.flatMap((tally, word): GroupFacts[] => {
        const value = directory.words[field][word - 1] ?? null;
        return tally.n === 0 ? [] : [{ value, label: labelOf(field, value, people), tally }];
      }),
    ]),
  );
}

/** Strata of the field that both spans are weighed by, with the shares of both together; null where the view does not weigh. */
function weigh({ view }: Frame, earlier: Groups, later: Groups): readonly StratumPair[] | null {
  const { weighBy } = view;
  return weighBy === null ? null : strataOf(earlier[weighBy] ?? [], later[weighBy] ?? []);
}

/** Groups of which both spans have enough plans, each with its share of the plans of both. */
export function strataOf(before: readonly GroupFacts[], after: readonly GroupFacts[]): readonly StratumPair[] {
  const of = (groups: readonly GroupFacts[], value: string | null) =>
    groups.find((group) => group.value === value)?.tally ?? NO_TALLY;
  return fixedShares(before, after).strata.map(({ value, share }) => ({
    share,
    earlier: of(before, value),
    later: of(after, value),
  }));
}

function spanFacts(
  frame: Frame,
  { label, range }: SpanDays,
  places: Int32Array,
  tally: Tally,
  groups: Groups,
): SpanFacts {
  const { seen, view, used } = frame;
  const shown = within(range, view.range);
  const kinds = kindsIn(seen, seen.kinds, shown);
  const inUse = (all: typeof kinds) =>
    all.reduce(
      (sum, { version, sampling, plans }) =>
        sum + (used.versions.includes(version) && sampling === used.sampling ? plans : 0),
      0,
    );
  return {
    label,
    kinds,
    plans: inUse(kinds),
    tally,
    groups,
    banks: banksIn(frame, places),
    unfinished: unfinishedIn(frame, places),
  };
}

function unfinishedIn({ rows, data }: Frame, places: Int32Array): number {
  const flags = flatFacts(data, 'flags');
  let count = 0;
  for (let index = 0; index < rows.count; index += 1)
    if ((places[rows.day[index] ?? 0] ?? -1) >= 0 && ((flags[rows.slot[index] ?? 0] ?? 0) & COMPLETE) === 0) count += 1;
  return count;
}

function banksIn({ rows, data, view }: Frame, places: Int32Array): SpanFacts['banks'] {
  if (view.measure.kind !== 'prompts') return [];
  const counts = new Map<number, number>();
  const flags = flatFacts(data, 'flags');
  for (let index = 0; index < rows.count; index += 1) {
    const slot = rows.slot[index] ?? 0;
    if ((places[rows.day[index] ?? 0] ?? -1) < 0 || ((flags[slot] ?? 0) & FIRST_WITH_TEXT) === 0) continue;
    const bank = data.blocks[blockOf(slot)]?.texts?.bank[rowOf(slot)] ?? 0;
    if (bank > 0) counts.set(bank, (counts.get(bank) ?? 0) + 1);
  }
  return [...counts].map(([bank, plans]) => ({ bank: data.directory.words.bank[bank - 1] ?? '', plans }));
}
