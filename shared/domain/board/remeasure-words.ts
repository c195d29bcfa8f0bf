import type { Difference } from '../compare/figure';
import { dayWords, rangeWords } from '../compare/periods/day-words';
import { counted, shown, shownSigned, words } from '../compare/sentence/numbers';
import type { SentencePart } from '../compare/sentence/sentence';
import type { FigureThen } from './figure-then';
import type { IndicatorUnit } from './indicator';
import { daysOfMonth, monthOfDay, monthWords } from './month';
import type { NotCompared, Remeasurable } from './remeasured';

/** `F2 Specific and quantified: met in 12 of 40 plans (30%) when the action began (1 to 31 October 2026)`. */
export function figureWords(of: Remeasurable, then: FigureThen): SentencePart[] {
  return [
    words(`${of.subject}: `),
    ...ofFigure('then', of, then),
    words(` when the action began (${figureDays(then)}), `),
  ];
}

/** `24 of 40 (60%) since (1 November to 9 December 2026)`. */
export function nowWords(of: Remeasurable, now: FigureThen): SentencePart[] {
  const when = of.source === 'indicator' ? ` in ${figureDays(now)}` : ` since (${figureDays(now)})`;
  return [...ofFigure('now', of, now), words(when)];
}

const HEADS = { criterion: 'met in ', section: 'met in ', indicator: '' } as const;
const THINGS = { criterion: ' plans', section: ' criteria marked', indicator: '' } as const;

function ofFigure(at: 'then' | 'now', { source, unit }: Remeasurable, figure: FigureThen): SentencePart[] {
  const value = { text: amount(figure.value, unit), of: `${at}.value`, value: figure.value };
  const after = words(unitAfter(unit, value.text));
  const { part, total, n } = figure;
  if (part === undefined || total === undefined) return [value, after];
  const isFirst = at === 'then';
  return [
    words(isFirst ? HEADS[source] : ''),
    counted(`${at}.part`, part),
    words(' of '),
    counted(`${at}.total`, total),
    words(`${isFirst ? THINGS[source] : ''} (`),
    value,
    words('%)'),
    ...(source === 'section' && n !== undefined
      ? [words(' on '), counted(`${at}.n`, n), words(n === 1 ? ' plan' : ' plans')]
      : []),
  ].filter(({ text }) => text !== '');
}

const NOT_COMPARED: Readonly<Record<NotCompared, string>> = {
  overlap: '. The two share days, so no difference is taken between them.',
  few: '. One of the two is of fewer than 10 plans, too few to tell a change.',
  sampling: '. The plans were not picked in the same way, so no difference is taken between them.',
};

/** `: 30 points higher, difference likely +8 to +48, which leaves out 0.` */
export function differenceWords(
  { unit }: Remeasurable,
  difference: Difference | null,
  why: NotCompared | null,
): SentencePart[] {
  if (difference === null) return [words(why === null ? '.' : NOT_COMPARED[why])];
  const { value, interval, leavesOutZero } = difference;
  const size = { text: amount(Math.abs(value), unit), of: 'difference.value', value: Math.abs(value) };
  const change =
    value === 0 ? [words(': no difference')] : [words(': '), size, words(wayWords(unit, size.text, value > 0))];
  if (interval === null)
    return [
      ...change,
      words(unit === 'percent' ? '; what the figures are of is not known, so no range can be given.' : '.'),
    ];
  return [
    ...change,
    words('; difference likely '),
    { text: shownSigned(interval.low), of: 'difference.interval.low', value: interval.low },
    words(' to '),
    { text: shownSigned(interval.high), of: 'difference.interval.high', value: interval.high },
    words(` points (${difference.method}), ${leavesOutZero ? 'which leaves out 0' : 'so this could be chance'}.`),
  ];
}

/** Whole percents and counts; weeks and days with one place unless they are whole. */
const amount = (value: number, unit: IndicatorUnit): string =>
  shown(value, unit === 'percent' || unit === 'count' || Number.isInteger(value) ? 0 : 1);

const UNIT_AFTER: Readonly<Record<IndicatorUnit, readonly [one: string, many: string]>> = {
  percent: ['%', '%'],
  count: ['', ''],
  weeks: [' week', ' weeks'],
  days: [' day', ' days'],
};

const unitAfter = (unit: IndicatorUnit, text: string): string => UNIT_AFTER[unit][text === '1' ? 0 : 1];

function wayWords(unit: IndicatorUnit, text: string, up: boolean): string {
  if (unit === 'percent') return ` ${text === '1' ? 'point' : 'points'} ${up ? 'higher' : 'lower'}`;
  if (unit === 'count') return up ? ' more' : ' fewer';
  return `${unitAfter(unit, text)} ${up ? 'longer' : 'shorter'}`;
}

/** `October 2026` for a whole month, otherwise the days. */
export function figureDays({ from, to }: FigureThen): string {
  const month = daysOfMonth(monthOfDay(from));
  if (month.from === from && month.to === to) return monthWords(monthOfDay(from));
  return from === to ? dayWords(from) : rangeWords({ from, to });
}
