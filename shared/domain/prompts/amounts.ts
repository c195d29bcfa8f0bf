import {
  ALL_THE_TIME,
  COUNT_UNITS,
  FREQUENCY_ADVERBS,
  MONTHS,
  NUMBER_WORDS,
  PERIODS,
  TIME_UNITS,
  WEEKDAYS,
} from './lexicon';
import { wordSet } from './phrase';
import type { Word } from './words';

const NOT_AN_AMOUNT = wordSet('within after first last next aged age every each year phase stage level');
const EACH = wordSet('every each all');
const COUNTED = wordSet('once twice time minute hour session visit day');

export const isDigits = (word: Word | undefined): boolean => {
  const first = word?.lower.charAt(0) ?? '';
  return first >= '0' && first <= '9';
};
export const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (isDigits(word) || NUMBER_WORDS.has(word.stem));

const has = (set: ReadonlySet<string>, word: Word | undefined): boolean => word !== undefined && set.has(word.stem);

/** The end of "half an hour", "half a day" or "an hour" at `at`, otherwise -1. */
function articleTime(words: readonly Word[], at: number): number {
  const half = words[at]?.lower === 'half';
  const next = half ? at + 1 : at;
  if (!['a', 'an'].includes(words[next]?.lower ?? '')) return half && words[next]?.lower === 'day' ? next + 1 : -1;
  const unit = words[next + 1];
  const counts = unit?.stem === 'hour' || (half && unit?.stem === 'day');
  return counts && (half || words[next]?.lower === 'an') ? next + 2 : -1;
}

const aPeriod = (words: readonly Word[], at: number) =>
  ['a', 'an', 'per', 'each', 'every'].includes(words[at]?.lower ?? '') && has(PERIODS, words[at + 1]);

/** The end of a length of time at `at` ("45 minutes", "half an hour", "one day a week", "the whole of each lesson"), otherwise -1. */
export function durationAt(words: readonly Word[], at: number, limit: number): number {
  const all = ALL_THE_TIME.endAt(words, at, limit);
  if (all > 0) return all;
  if (has(NOT_AN_AMOUNT, words[at - 1])) return -1;
  const spoken = articleTime(words, at);
  if (spoken > 0 && spoken <= limit) return spoken;
  if (!isNumber(words[at]) || at + 1 >= limit) return -1;
  if (has(TIME_UNITS, words[at + 1])) return at + 2;
  return words[at + 1]?.stem === 'day' && aPeriod(words, at + 2) && at + 4 <= limit ? at + 4 : -1;
}

/** "every second week", "each half term", "every three weeks", "all lessons", "every 20 minutes". */
function eachPeriod(words: readonly Word[], at: number, limit: number): number {
  if (!has(EACH, words[at])) return -1;
  // "Each of the four other days of the week" is longer than "every second week".
  const reach = words[at + 1]?.lower === 'of' ? 7 : 5;
  for (let index = at + 1; index < Math.min(limit, at + reach); index += 1) {
    const word = words[index];
    if (!word || word.apart) return -1;
    if (PERIODS.has(word.stem)) return index + 1;
    // "Every 20 minutes", but not "each visit of 20 minutes".
    if (TIME_UNITS.has(word.stem)) return words.slice(at + 1, index).every(isNumber) && index > at + 1 ? index + 1 : -1;
  }
  return -1;
}

/** "a week", "a school day", "per half term": "a" only after something counted ("45 minutes a week"). */
function perPeriod(words: readonly Word[], at: number, limit: number): number {
  const lower = words[at]?.lower;
  if (lower !== 'a' && lower !== 'per' && lower !== 'in') return -1;
  const counted = words.slice(Math.max(0, at - 5), at).some((word) => COUNTED.has(word.stem));
  if (lower !== 'per' && !counted) return -1;
  const kind = ['school', 'half', 'calendar', 'the'].includes(words[at + 1]?.lower ?? '') ? 1 : 0;
  const period = words[at + 1 + kind];
  const known = has(PERIODS, period) && !(lower === 'in' && has(MONTHS, period));
  return known && at + 2 + kind <= limit ? at + 2 + kind : -1;
}

function weekdayAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return -1;
  const plural = WEEKDAYS.has(word.stem) && word.lower.endsWith('ys');
  return plural || (word.lower === 'on' && has(WEEKDAYS, words[at + 1])) ? at + (plural ? 1 : 2) : -1;
}

/** "in January, May and September": two months or more. */
function monthsAt(words: readonly Word[], at: number, limit: number): number {
  if (words[at]?.lower !== 'in' || !has(MONTHS, words[at + 1])) return -1;
  let end = at + 2;
  for (let index = end; index < Math.min(limit, at + 7); index += 1) if (has(MONTHS, words[index])) end = index + 1;
  return end > at + 2 ? end : -1;
}

/** "12 sessions", "six half-hour visits", "16 weekly sessions". */
function countAt(words: readonly Word[], at: number, limit: number): number {
  if (!isNumber(words[at]) || has(NOT_AN_AMOUNT, words[at - 1])) return -1;
  if (has(COUNT_UNITS, words[at + 1])) return at + 2;
  // "30-minute sessions" says how long and not how many.
  const kind = words[at + 1];
  const counts = has(COUNT_UNITS, words[at + 2]) && !has(TIME_UNITS, kind) && !kind?.apart;
  return counts && at + 3 <= limit ? at + 3 : -1;
}

/** The end of words that say how often, at `at`, otherwise -1. */
export function frequencyAt(words: readonly Word[], at: number, limit: number): number {
  if (has(FREQUENCY_ADVERBS, words[at])) return at + 1;
  const ends = [
    ALL_THE_TIME.endAt(words, at, limit),
    eachPeriod(words, at, limit),
    perPeriod(words, at, limit),
    weekdayAt(words, at),
    monthsAt(words, at, limit),
    countAt(words, at, limit),
  ];
  const end = Math.max(...ends);
  return end <= limit ? end : -1;
}

const DELIVERED = new Set([...TIME_UNITS, ...COUNT_UNITS, ...wordSet('day week')]);

/** Whether a unit that provision is counted in follows a number that ends before `at`. */
export const isDeliveryUnit = (word: Word | undefined): boolean => has(DELIVERED, word);
