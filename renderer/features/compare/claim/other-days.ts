import type { CompareEvent } from '#shared/domain/compare/compare-events';
import { dayWords } from '../events/event-words';
import { sinceDay } from './since-day';

/** What a claim is held against, as far as its days go. */
interface Held {
  readonly events: readonly CompareEvent[];
  readonly today: string;
  /** The first day of the later of the two stretches; null where there are not two. */
  readonly from: string | null;
}

/**
 * Why the days that are compared are not those that a claim names after “since”: then no verdict is shown, for it would be
 * one on other days. Null where they are the same.
 */
export function otherDays(since: string, { events, today, from }: Held): string | null {
  const day = sinceDay(since, events, today);
  if (day === null)
    return `It is not known which day “since ${since}” means. Write a day, a month or a week, such as “since 2 September”, “since October” or “since week 34”, or the name of an event on the chart.`;
  if (day > today)
    return `“Since ${since}” starts on ${dayWords(day)}, which is still to come: nothing can be held against it yet.`;
  if (day === from) return null;
  return `The claim says since ${dayWords(day)}, and other days are compared now. Press Check to hold it against its own.`;
}
