import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { Period } from '#shared/domain/compare/period';
import { widthOfText } from './thin-labels';

export interface PlacedEvent {
  readonly event: CompareEvent;
  /** Pixels from the left of the plot. */
  readonly x: number;
  /** Line that its label stands on, 0 nearest to the plot; null where there is no room for it. */
  readonly lane: number | null;
  readonly anchor: 'start' | 'end';
  readonly words: string;
}

const DAY_MS = 86_400_000;
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Where a day lies among periods that follow one another: -0.5 at the start of the first; null outside of them. */
function placeOfDay(day: string, periods: readonly Period[]): number | null {
  const at = periods.findIndex(({ from, to }) => from <= day && day <= to);
  const period = periods[at];
  if (period === undefined) return null;
  const days = (timeOf(period.to) - timeOf(period.from)) / DAY_MS + 1;
  return at - 0.5 + (timeOf(day) - timeOf(period.from)) / DAY_MS / days;
}

const MOST_LANES = 3;
const GAP = 8;

/** `Training on F, 2 Sep`. */
export const eventLabel = ({ label, on }: CompareEvent): string =>
  `${label}, ${SHORT_DAY.format(new Date(`${on}T00:00:00Z`))}`;

/** Characters of a name that is cut because there is no room for all of it. */
const CUT_TO = 16;

/** What may stand as the label of an event, the fullest first: its name with its day, or the beginning of its name. */
function labelsOf(event: CompareEvent): readonly string[] {
  const { label } = event;
  if (label.length <= CUT_TO) return [eventLabel(event)];
  return [eventLabel(event), eventLabel({ ...event, label: `${label.slice(0, CUT_TO - 1).trimEnd()}…` })];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Events with a label each, none upon another: a label stands right of its line, or left of it where it would leave the
 * plot, on the lowest line with room; a long one is cut rather than left out. The last is placed first: the line of an
 * event then never runs through the label of an earlier one, which stands above its own.
 */
export function placeEvents(
  events: readonly CompareEvent[],
  periods: readonly Period[],
  xOf: (at: number) => number,
  width: number,
  size: number,
): readonly PlacedEvent[] {
  const lanes: Span[][] = [];
  const lastFirst = [...events].sort((a, b) => (a.on > b.on ? -1 : Number(a.on < b.on)));
  const placed = lastFirst.flatMap((event): PlacedEvent[] => {
    const at = placeOfDay(event.on, periods);
    if (at === null) return [];
    const x = xOf(at);
    const tried = labelsOf(event).map((words) => ({ words, ...placeLabel(x, words, lanes, width, size) }));
    const [first] = tried;
    const { words = '', anchor = 'start', lane = null, span } = tried.find((one) => one.lane !== null) ?? first ?? {};
    if (lane !== null && span !== undefined) lanes[lane] = [...(lanes[lane] ?? []), span];
    return [{ event, x, lane, anchor, words }];
  });
  return placed.reverse();
}

/** To which side of its line a label goes, and the lowest line with room; null where there is none. */
function placeLabel(x: number, words: string, lanes: readonly (readonly Span[])[], width: number, size: number) {
  const wide = widthOfText(words, size) + 4;
  const anchor: PlacedEvent['anchor'] = x + wide > width && x - wide >= 0 ? 'end' : 'start';
  const span = anchor === 'start' ? { from: x, to: x + wide } : { from: x - wide, to: x };
  const free = Array.from({ length: MOST_LANES }, (_, lane) => lane).find(
    (lane) => !(lanes[lane] ?? []).some(({ from, to }) => span.from < to + GAP && from < span.to + GAP),
  );
  return { anchor, span, lane: span.to <= width + GAP ? (free ?? null) : null };
}
