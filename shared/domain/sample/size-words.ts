import { differenceInterval } from '../statistics/difference-interval';
import { wilsonInterval } from '../statistics/wilson';
import { number } from './count-words';

/** Ends of a 95% interval, in whole percent or whole points. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

export interface SizeShows {
  /** Where the true share may lie if half of the sample meets a criterion: 95% Wilson interval, in percent. */
  readonly atHalf: Ends;
  /**
   * The smallest difference around 50% between two samples of this size whose 95% interval leaves out 0: plans that meet the
   * criterion in each, points between them, and the interval. Null where not even none against all would do.
   */
  readonly difference: (Ends & { readonly from: number; readonly to: number; readonly points: number }) | null;
  /** The same as sentences, for the screen: what one sample shows, what two show, and what the frame adds. */
  readonly sentences: readonly string[];
}

/** Whole numbers, halves upwards; the inner rounding keeps the last bits of a sum from deciding a half. */
const whole = (value: number): number => Math.floor(Math.round(value * 1e9) / 1e9 + 0.5);
const ends = ({ low, high }: Ends): Ends => ({ low: whole(low), high: whole(high) });

/**
 * What a sample of `size` plans can show (1 or more), drawn from `eligible` plans if that is known. 50% is where the
 * uncertainty is largest, so shares near 0% or 100% are known better than this.
 */
export function whatSizeShows(size: number, eligible?: number): SizeShows {
  const atHalf = ends(wilsonInterval(size / 2, size));
  const difference = smallestDifference(size);
  return {
    atHalf,
    difference,
    sentences: [
      `If half of ${size === 1 ? 'it' : `the ${number(size)} plans`} meet${size === 1 ? 's' : ''} a criterion, the true share is likely between ${atHalf.low}% and ${atHalf.high}% (95% Wilson interval).`,
      difference === null
        ? `Two samples of ${number(size)} are too small to show any difference: even none against all could be chance.`
        : `Between two samples of ${number(size)}, a difference of less than about ${difference.points} points could be chance: ${number(difference.from)} against ${number(difference.to)} of ${number(size)} is the smallest around 50% whose interval (${signed(difference.low)} to ${signed(difference.high)} points, Newcombe) leaves out 0.`,
      ...frameSentence(size, eligible),
    ],
  };
}

/** The difference grows plan by plan, with the two shares as even around a half as can be. */
function smallestDifference(size: number): SizeShows['difference'] {
  for (let plans = 1; plans <= size; plans += 1) {
    const from = Math.floor((size - plans) / 2);
    const interval = differenceInterval(from, size, from + plans, size);
    if (interval.low > 0) return { from, to: from + plans, points: whole((100 * plans) / size), ...ends(interval) };
  }
  return null;
}

/** `−21`, `+53`, `0`: with a true minus sign. */
export function signed(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** From this share of the frame on, the finite population is worth a word (the usual 5%, Cochran 1977, section 2.6). */
const NOTABLE_SHARE = 0.05;

function frameSentence(size: number, eligible: number | undefined): string[] {
  if (eligible === undefined || size > eligible) return [];
  if (size === eligible)
    return [
      'These are all the plans there are to draw from: of those, the figures are exact. The interval is for what such plans are like in general.',
    ];
  if (size / eligible < NOTABLE_SHARE) return [];
  // Variance shrinks by (N - n) / (N - 1), as if so many more plans had been drawn from an endless frame.
  const effective = (size * (eligible - 1)) / (eligible - size);
  const { low, high } = ends(wilsonInterval(effective / 2, effective));
  return [
    `The sample is ${whole((100 * size) / eligible)}% of the ${number(eligible)} plans to draw from. As a statement about those alone, the interval is narrower: ${low}% to ${high}%.`,
  ];
}
