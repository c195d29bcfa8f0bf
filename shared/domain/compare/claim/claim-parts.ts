import type { MeasureFacts } from '../measure';
import { unitWord } from '../sentence/figure-parts';
import { shown, shownSigned, words } from '../sentence/numbers';
import type { SentencePart } from '../sentence/sentence';

/** One decimal where it says anything: claims are reckoned with, and whole numbers would not add up. */
const short = (text: string): string => text.replace(/\.0$/, '');

export const claimNumber = (of: string, value: number): SentencePart => ({ text: short(shown(value, 1)), of, value });

/** `40%`, `21.3 weeks`. */
export function claimLevel(of: string, value: number, { scale }: MeasureFacts): SentencePart {
  const text = short(shown(value, 1));
  return { text: scale === 'percent' ? `${text}%` : `${text} ${unitWord(scale, text === '1')}`, of, value };
}

/** `8 points up`, `2 weeks down`, `no change`. */
export function claimAmount(of: string, value: number, { scale }: MeasureFacts): SentencePart[] {
  if (value === 0) return [words('no change')];
  const text = short(shown(Math.abs(value), 1));
  return [
    { text, of, value: Math.abs(value) },
    words(` ${unitWord(scale, text === '1')} ${value > 0 ? 'up' : 'down'}`),
  ];
}

export const claimEnds = (
  { low, high }: { readonly low: number; readonly high: number },
  { scale }: MeasureFacts,
): SentencePart[] => [
  { text: short(shownSigned(low, 1)), of: 'difference.interval.low', value: low },
  words(' to '),
  { text: short(shownSigned(high, 1)), of: 'difference.interval.high', value: high },
  words(` ${unitWord(scale, false)}`),
];
