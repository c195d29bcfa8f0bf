import type { MeasureFacts } from '../measure';
import type { MeasureWords } from './measure-words';
import { counted, sized, valued, words } from './numbers';
import type { SentencePart, SentenceSpan } from './sentence';

/** `1 plan`, `24 plans`. */
export const plans = (of: string, count: number): SentencePart[] => [
  counted(of, count),
  words(count === 1 ? ' plan' : ' plans'),
];

/**
 * A span's figure: `Met in 72 of 118 criteria marked (61%, likely 52 to 69), 14 plans, in weeks 34 to 47`. `first`: with the
 * words around it; the second of the two does without.
 */
export function figureParts(
  of: 'earlier' | 'later',
  span: SentenceSpan,
  facts: MeasureFacts,
  wording: MeasureWords,
  first: boolean,
): SentencePart[] {
  const { figure } = span;
  const where = words(` in ${span.label}`);
  if (figure.value === null) return [words(first ? 'No plan' : 'no plan'), where];
  const value = valued(`${of}.value`, figure.value, facts.scale);
  if (facts.unit === 'mean') {
    const likely = likelyParts(of, span, facts, first);
    return [
      words(first ? wording.before : ''),
      value,
      words(first || wording.after === '%' ? wording.after : ''),
      ...(likely.length === 0 ? [] : [words(' ('), ...likely, words(')')]),
      words(' over '),
      ...plans(`${of}.n`, figure.n),
      where,
    ].filter(({ text }) => text !== '');
  }
  const likely = likelyParts(of, span, facts, first);
  return [
    words(first ? wording.before : ''),
    counted(`${of}.part`, figure.part),
    words(' of '),
    counted(`${of}.total`, figure.total),
    words(`${first ? afterTotal(figure.total, wording) : ''} (`),
    value,
    words('%'),
    ...(likely.length === 0 ? [] : [words(', '), ...likely]),
    words(')'),
    ...(facts.unit === 'items' ? [words(' on '), ...plans(`${of}.n`, figure.n)] : []),
    where,
  ].filter(({ text }) => text !== '');
}

const afterTotal = (total: number, { after, afterOne }: MeasureWords): string =>
  total === 1 && afterOne !== undefined ? afterOne : after;

function likelyParts(of: string, { figure }: SentenceSpan, { scale }: MeasureFacts, first: boolean): SentencePart[] {
  if (figure.interval === null) return [];
  return [
    words(first ? 'likely ' : ''),
    valued(`${of}.interval.low`, figure.interval.low, scale),
    words(' to '),
    valued(`${of}.interval.high`, figure.interval.high, scale),
  ].filter(({ text }) => text !== '');
}

/** `19 points higher`, `2.1 weeks shorter`, `no difference`. */
export function differenceParts(value: number, facts: MeasureFacts): SentencePart[] {
  if (value === 0) return [words('no difference')];
  const part = sized('difference.value', value, facts.scale);
  return [part, words(` ${unitWord(facts.scale, part.text === '1')} ${wayWord(facts.scale, value > 0)}`)];
}

const UNITS = {
  percent: ['point', 'points'],
  weeks: ['week', 'weeks'],
  prompts: ['prompt', 'prompts'],
} as const;

/** `point` for exactly 1 and `points` for all else. */
export const unitWord = (scale: MeasureFacts['scale'], one: boolean): string => UNITS[scale][one ? 0 : 1];

function wayWord(scale: MeasureFacts['scale'], up: boolean): string {
  if (scale === 'weeks') return up ? 'longer' : 'shorter';
  if (scale === 'prompts') return up ? 'more per plan' : 'fewer per plan';
  return up ? 'higher' : 'lower';
}
