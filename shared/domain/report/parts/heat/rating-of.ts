import { type Cell, type CountCell, type PercentCell, type RatingWord, SMALLEST_BASE } from '../../model/cells';
import { RATING_FROM } from '../../rating-from';

/**
 * The word beside a shown percent, so that a shade never speaks alone. It goes by what is shown: of a bound only where every percent
 * within it has the same word.
 */
export function ratingOf(percent: PercentCell, base: CountCell): RatingWord {
  switch (percent.kind) {
    case 'none':
      return 'None audited';
    case 'percent':
      return wordFor(percent.value);
    case 'at-least':
      return sameWord(percent.value, 100);
    case 'at-most':
      return sameWord(0, percent.value);
    case 'percent-hidden':
      return base.kind === 'few' || (base.kind === 'count' && base.value < SMALLEST_BASE) ? 'Too few' : 'Hidden';
  }
}

const wordFor = (percent: number) => RATING_FROM.find(({ from }) => percent >= from)?.word ?? 'Weak';

const sameWord = (low: number, high: number): RatingWord => (wordFor(low) === wordFor(high) ? wordFor(low) : 'Hidden');

export const ratingCell = (percent: PercentCell, base: CountCell): Cell => ({
  kind: 'rating',
  word: ratingOf(percent, base),
});
