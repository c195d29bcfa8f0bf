import { difference } from '../../statistics/difference';
import { estimate } from '../../statistics/estimate';
import { weightedDifference, weightedEstimate } from '../../statistics/weighted';
import { COMPLETE } from '../columns/layout';
import type { GroupFacts, SpanFacts } from '../comparable/facts';
import { fixedShares } from '../comparable/fixed-shares';
import { SPLIT_FIELDS, type SplitField } from '../compare-view';
import type { Difference } from '../figure';
import type { DayRange, Period } from '../period';
import { rangeLabel, spanWords } from '../periods/period-of';
import type { SeriesModel } from '../series-model';
import { NO_TALLY, type Tally } from '../tally';
import type { SpanModel } from './compare-model';
import { labelOf } from './field-labels';
import { type Frame, type Measured, talliesBy, talliesByField } from './frame-of-view';
import { dayPlaces, kindsIn } from './scan';

/** The days of a span, with words that fit after “in”. */
export interface SpanDays {
  readonly label: string;
  readonly range: { readonly from: string; readonly to: string };
}

/** The two stretches to compare; null where there are not two. */
export function spanDays({ view, periods }: Frame, series: SeriesModel): readonly [SpanDays, SpanDays] | null {
  if (view.spans !== 'baseline-and-since') {
    const [first, last] = [periods[0]?.from ?? '', periods.at(-1)?.to ?? ''];
    const chosen = ({ from = first, to = last }: DayRange): SpanDays => ({
      label: rangeLabel(from, to),
      range: { from, to },
    });
    return [chosen(view.spans.earlier), chosen(view.spans.later)];
  }
  const baseline = series.segments.find((segment) => segment.baseline !== null)?.baseline;
  const at = (key: string | undefined) => periods.findIndex((period) => period.key === key);
  const [start, end] = [at(baseline?.from), at(baseline?.to)];
  const between = (first: Period | undefined, last: Period | undefined): SpanDays | null =>
    first === undefined || last === undefined
      ? null
      : { label: spanWords(view.period, first, last), range: { from: first.from, to: last.to } };
  if (start < 0 || end < 0) return null;
  const [earlier, later] = [between(periods[start], periods[end]), between(periods[end + 1], periods.at(-1))];
  return earlier === null || later === null ? null : [earlier, later];
}

/** What is known of both spans: for the figures, for the sentence, and for whether they may be compared. */
export interface Spans {
  readonly earlier: SpanModel;
  readonly later: SpanModel;
  readonly difference: Difference | null;
  readonly facts: readonly [SpanFacts, SpanFacts];
}

export function measureSpans(frame: Frame, measured: Measured, days: readonly [SpanDays, SpanDays]): Spans {
  const { view } = frame;
  const tables = days.map(({ range }) => placesOf(frame, within(range, view.range)));
  const tallies = tables.map((places) => talliesBy(frame, measured, places, 1)[0] ?? NO_TALLY);
  const groups = tables.map((places) => groupsOf(frame, measured, places));
  const facts = days.map(
    (span, index): SpanFacts =>
      spanFacts(frame, span, tables[index] ?? new Int32Array(), tallies[index] ?? NO_TALLY, groups[index] ?? {}),
  );
  const { unit, scale } = measured.facts;
  const [one = NO_TALLY, two = NO_TALLY] = tallies;
  const weighed = weigh(frame, groups[0] ?? {}, groups[1] ?? {});
  const model = (index: 0 | 1): SpanModel => {
    const tally = tallies[index] ?? NO_TALLY;
    const figure = weighed
      ? weightedEstimate(
          weighed.map((stratum) => ({ share: stratum.share, tally: index === 0 ? stratum.earlier : stratum.later })),
          unit,
          scale,
        )
      : estimate(tally, unit, scale);
    return { ...days[index], tally, figure };
  };
  return {
    earlier: model(0),
    later: model(1),
    difference: weighed ? weightedDifference(weighed, unit) : difference(one, two, unit),
    facts: facts as unknown as readonly [SpanFacts, SpanFacts],
  };
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

function groupsOf(frame: Frame, measured: Measured, places: Int32Array): Groups {
  const { directory, people } = frame.data;
  return Object.fromEntries(
    SPLIT_FIELDS.map((field) => [
      field,
      talliesByField(frame, measured, field, places, 1).flatMap(([tally = NO_TALLY], word): GroupFacts[] => {
        const value = directory.words[field][word - 1] ?? null;
        return tally.n === 0 ? [] : [{ value, label: labelOf(field, value, people), tally }];
      }),
    ]),
  );
}

interface WeighedStratum {
  readonly share: number;
  readonly earlier: Tally;
  readonly later: Tally;
}

/** Strata of the field that both spans are weighed by, with the shares of both together; null where the view does not weigh. */
function weigh({ view }: Frame, earlier: Groups, later: Groups): readonly WeighedStratum[] | null {
  const { weighBy } = view;
  if (weighBy === null) return null;
  const [before, after] = [earlier[weighBy] ?? [], later[weighBy] ?? []];
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
    ...(view.filters.length > 0 && { unfiltered: inUse(kindsIn(seen, seen.unfiltered, shown)) }),
  };
}

function unfinishedIn({ rows }: Frame, places: Int32Array): number {
  let count = 0;
  for (let index = 0; index < rows.count; index += 1) {
    if ((places[rows.day[index] ?? 0] ?? -1) < 0) continue;
    const flags = rows.blocks[rows.block[index] ?? 0]?.facts.flags[rows.row[index] ?? 0] ?? 0;
    if ((flags & COMPLETE) === 0) count += 1;
  }
  return count;
}

function banksIn({ rows, data, view }: Frame, places: Int32Array): SpanFacts['banks'] {
  if (view.measure.kind !== 'prompts') return [];
  const counts = new Map<number, number>();
  for (let index = 0; index < rows.count; index += 1) {
    if ((places[rows.day[index] ?? 0] ?? -1) < 0) continue;
    const bank = rows.blocks[rows.block[index] ?? 0]?.texts?.bank[rows.row[index] ?? 0] ?? 0;
    if (bank > 0) counts.set(bank, (counts.get(bank) ?? 0) + 1);
  }
  return [...counts].map(([bank, plans]) => ({ bank: data.directory.words.bank[bank - 1] ?? '', plans }));
}
