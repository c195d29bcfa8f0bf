import { isDeliveryUnit, isNumber } from './amounts';
import type { Word } from './words';

/** After these the unit is that of a rate: "8.30 to 8.50 every day" is a time of day. */
const PER = new Set(['a', 'an', 'per', 'each', 'every', 'on', 'in', 'of']);
const JOINS = new Set(['to', 'and', 'or']);
const NOT_A_RANGE = new Set(['year', 'phase', 'stage', 'level', 'aged', 'age', 'ages']);

/** Whether an amount of delivery stands at `at`: a number and its unit, with at most one word between. */
const amountBegins = (words: readonly Word[], at: number, limit: number): boolean =>
  at + 1 < limit &&
  isNumber(words[at]) &&
  (isDeliveryUnit(words[at + 1]) ||
    (at + 2 < limit && isDeliveryUnit(words[at + 2]) && !PER.has(words[at + 1]?.lower ?? '')));

/** The end of "up to 15 hours", "up to a day" at `at`, otherwise -1; "up to 20 metres" and "up to Year 6" are none. */
export function capAt(words: readonly Word[], at: number, limit: number): number {
  if (words[at]?.lower === 'max' || words[at]?.lower === 'maximum') return maximumAt(words, at, limit);
  if (words[at]?.lower !== 'up' || words[at + 1]?.lower !== 'to' || words[at + 2]?.apart) return -1;
  if (amountBegins(words, at + 2, limit)) return isDeliveryUnit(words[at + 3]) ? at + 4 : at + 5;
  const spoken = ['a', 'an', 'full'].includes(words[at + 2]?.lower ?? '');
  const unit = words[at + 3];
  return spoken && at + 3 < limit && (isDeliveryUnit(unit) || unit?.lower === 'time') ? at + 4 : -1;
}

function maximumAt(words: readonly Word[], at: number, limit: number): number {
  const number = words[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  return amountBegins(words, number, limit) ? number + (isDeliveryUnit(words[number + 1]) ? 2 : 3) : -1;
}

/** The first word of a second number after the one at `at`, or -1: "20-45", "two to three", "between 10 and 20". */
function secondNumber(text: string, words: readonly Word[], at: number): number {
  const [first, next, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !next) return -1;
  if (isNumber(next)) return /^\s*[-–—/]\s*$/.test(text.slice(first.to, next.from)) ? at + 1 : -1;
  return JOINS.has(next.lower) && isNumber(third) && !next.apart && !third?.apart ? at + 2 : -1;
}

/** The end of two numbers and a unit of delivery at `at`, otherwise -1. */
export function rangeAt(text: string, words: readonly Word[], at: number, limit: number): number {
  if (!isNumber(words[at]) || NOT_A_RANGE.has(words[at - 1]?.lower ?? '')) return -1;
  const second = secondNumber(text, words, at);
  if (second < 0 || !amountBegins(words, second, limit)) return -1;
  if (words[at + 1]?.lower === 'and' && words[at - 1]?.lower !== 'between') return -1;
  return second + (isDeliveryUnit(words[second + 1]) ? 2 : 3);
}
