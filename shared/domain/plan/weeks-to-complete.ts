import { addDays, daysBetween, shortDay } from '../../lib/days';
import type { PlanFields } from './plan-fields';

/** Weeks within which a finalised plan is sent: SEND Regulations 2014, regulation 13(2). */
export const WEEKS_ALLOWED = 20;
const DAYS_ALLOWED = WEEKS_ALLOWED * 7;

type Timing = Pick<PlanFields, 'type' | 'status' | 'requestedOn' | 'issuedOn' | 'exception'>;

/** A length of time: `days` in all, which are so many whole `weeks` and `over` days (0 to 6). */
export interface WholeWeeks {
  readonly days: number;
  readonly weeks: number;
  readonly over: number;
}

const inWeeks = (days: number): WholeWeeks => ({ days, weeks: Math.floor(days / 7), over: days % 7 });

/**
 * How long the plan took from the request for an assessment to the final plan. The day of the request is day 0, so that a
 * plan sent on the day of its request took 0 days. Null where one of the two days is not known, where the plan is said not
 * to be final, and where the days contradict each other.
 */
export function weeksToComplete({ status, requestedOn, issuedOn }: Timing): WholeWeeks | null {
  if (requestedOn === undefined || issuedOn === undefined) return null;
  if (status !== undefined && status !== 'final') return null;
  const days = daysBetween(requestedOn, issuedOn);
  return days < 0 ? null : inWeeks(days);
}

export type TwentyWeeks =
  /** The 20 weeks are the rule of new plans alone. */
  | { readonly kind: 'not-applicable' }
  /** The type, or the day of the request, is not known. */
  | { readonly kind: 'not-known' }
  /** Not issued yet, as far as is known; `dueOn` is the last day within the 20 weeks. */
  | { readonly kind: 'open'; readonly dueOn: string }
  | { readonly kind: 'within'; readonly took: WholeWeeks }
  /** Over the 20 weeks by `by`; `exception` is what the council says of it, undefined where that is not known. */
  | {
      readonly kind: 'late';
      readonly took: WholeWeeks;
      readonly by: WholeWeeks;
      readonly exception: boolean | undefined;
    };

/**
 * Whether the plan was sent within 20 weeks of the request (SEND Regulations 2014, regulation 13(2); for a child the council
 * became responsible for under section 24 of the Act meanwhile, `requestedOn` is that day). "Within 20 weeks of" leaves the
 * day of the request out, so the last day is 140 days after it: a request on Monday 1 June is met on Monday 19 October.
 *
 * A plan that is late for one of the reasons of regulation 10(4)(a) to (d) is lawful (regulation 13(3)) and late all the
 * same: `exception` is kept apart and never makes it `within`.
 *
 * Only plans of the type `new` are held against it. An amendment after an annual review has 12 weeks from its meeting
 * (regulations 20(10) and 22, R (L, M and P) v Devon [2022] EWHC 493 (Admin)), which is no field of a plan; transfers of
 * phase, orders of the Tribunal and plans that moved in have days of their own.
 */
export function checkTwentyWeeks(fields: Timing): TwentyWeeks {
  const { type, requestedOn, issuedOn, status, exception } = fields;
  if (type !== undefined && type !== 'new') return { kind: 'not-applicable' };
  if (type === undefined || requestedOn === undefined) return { kind: 'not-known' };
  if (issuedOn === undefined) {
    // A final plan was sent on some day, which is not known.
    return status === 'final' ? { kind: 'not-known' } : { kind: 'open', dueOn: addDays(requestedOn, DAYS_ALLOWED) };
  }
  const took = weeksToComplete(fields);
  if (took === null) return { kind: 'not-known' };
  if (took.days <= DAYS_ALLOWED) return { kind: 'within', took };
  return { kind: 'late', took, by: inWeeks(took.days - DAYS_ALLOWED), exception };
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** `21 weeks 3 days`, `20 weeks`, `1 day`. */
export function wordsOfWeeks({ weeks, over }: WholeWeeks): string {
  if (weeks === 0) return count(over, 'day');
  return over === 0 ? count(weeks, 'week') : `${count(weeks, 'week')} ${count(over, 'day')}`;
}

/** The check as a line below the dates; undefined where there is nothing to say. */
export function wordsOfTwentyWeeks(fields: Timing): string | undefined {
  const check = checkTwentyWeeks(fields);
  const took = weeksToComplete(fields);
  switch (check.kind) {
    case 'within':
      return `${wordsOfWeeks(check.took)} from request to issue: within 20 weeks.`;
    case 'late':
      return `${wordsOfWeeks(check.took)} from request to issue: late by ${wordsOfWeeks(check.by)}. ${exceptionWords(check.exception)}`;
    case 'open':
      return `The 20 weeks end on ${shortDay(check.dueOn)}.`;
    case 'not-applicable':
      return `${took === null ? '' : `${wordsOfWeeks(took)} from request to issue. `}The 20 weeks are the rule of new plans alone.`;
    case 'not-known':
      return took === null
        ? undefined
        : `${wordsOfWeeks(took)} from request to issue. Choose a type to check the 20 weeks.`;
  }
}

function exceptionWords(exception: boolean | undefined): string {
  if (exception === undefined) return 'Whether an exception applies is not known.';
  return exception ? 'An exception applies.' : 'No exception applies.';
}
