import {
  monthInWords,
  type PeriodKind,
  periodAround,
  plusDays,
  type Stretch,
  stretchInWords,
  weekNumber,
  weekOfMonday,
} from './calendar';

/** `weeks 22 to 33 of 2026`, `October 2026 to March 2027`. */
export function spanWords(kind: PeriodKind, { from, to }: Stretch): string {
  const last = plusDays(to, -6);
  if (kind === 'week' || kind === 'fortnight') {
    const [first, second] = [weekOfMonday(from).slice(0, 4), weekOfMonday(last).slice(0, 4)];
    if (first !== second) return `week ${weekNumber(from)} of ${first} to week ${weekNumber(last)} of ${second}`;
    return from === last
      ? `week ${weekNumber(from)} of ${first}`
      : `weeks ${weekNumber(from)} to ${weekNumber(last)} of ${first}`;
  }
  const name = (day: string) => {
    if (kind === 'month') return monthInWords(day.slice(0, 7));
    const term = { '01': 'spring', '04': 'summer', '09': 'autumn' }[periodAround('term', day).from.slice(5, 7)];
    return `the ${term} term ${day.slice(0, 4)}`;
  };
  return name(from) === name(to) ? name(from) : `${name(from)} to ${name(to)}`;
}

/** A period inside a sentence: `week 3 (12 to 18 January 2026)`. */
export function labelOf(kind: PeriodKind, point: Stretch): string {
  const days = stretchInWords(point.from, point.to);
  if (kind === 'week') return `week ${weekNumber(point.from)} (${days})`;
  if (kind === 'fortnight')
    return `weeks ${weekNumber(point.from)} and ${weekNumber(plusDays(point.from, 7))} (${days})`;
  return spanWords(kind, point);
}
