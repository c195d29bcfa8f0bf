import type { CountCell, PercentCell } from './cell';
import { type RATING_WORDS, SMALL_BASE } from './report-model';

export type RatingWord = (typeof RATING_WORDS)[number];

/** Lowest whole percent of answers met for each word, best first. Shown in the method note. */
export const RATING_FROM = [
  { word: 'Strong', from: 90 },
  { word: 'Sound', from: 70 },
  { word: 'Mixed', from: 50 },
  { word: 'Weak', from: 0 },
] as const;

/** The word beside a percent met, so that colour never stands alone. It goes by the percent as shown, and needs a base. */
export function ratingWord(percent: PercentCell, base: CountCell): RatingWord {
  if (percent.kind === 'none') return 'None audited';
  if (base.value < SMALL_BASE) return 'Too few';
  return RATING_FROM.find(({ from }) => percent.value >= from)?.word ?? 'Weak';
}
