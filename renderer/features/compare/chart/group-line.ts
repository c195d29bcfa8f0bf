import type { Difference, Figure } from '#shared/domain/compare/figure';
import type { MeasureFacts } from '#shared/domain/compare/measure';
import type { GroupModel, OwnSpans } from '#shared/domain/compare/model/compare-model';
import { differenceParts } from '#shared/domain/compare/sentence/figure-parts';
import { decimalsOf, shownSigned } from '#shared/domain/compare/sentence/numbers';
import { plainText } from '#shared/domain/compare/sentence/sentence';
import { valueWords } from './figure-words';

type Told = Pick<GroupModel, 'series' | 'earlier' | 'later' | 'difference' | 'few'> & Partial<Pick<OwnSpans, 'labels'>>;

/**
 * What a group's figures did between the two spans, in a line that stands under its small chart:
 * `42% (n 109), then 61% (n 118): 19 points higher, likely +6 to +31.` Where too few plans stand against it, only that;
 * with the spans where they are others than those of the view.
 */
export function groupLine({ series, earlier, later, difference, few, labels }: Told): string {
  if (few !== undefined) return few;
  const { measure } = series;
  if (difference === null) return 'There are not two stretches of it to compare.';
  const where = labels == null ? '' : `, in ${labels[0]} and ${labels[1]}`;
  return `${figureWords(earlier, measure)}, then ${figureWords(later, measure)}${where}: ${differenceWords(difference, measure)}.`;
}

const figureWords = ({ value, n }: Figure, { scale }: MeasureFacts): string =>
  value === null ? 'none' : `${valueWords(value, scale)} (n ${n})`;

/** `19 points higher, likely +6 to +31`. */
function differenceWords({ value, interval }: Difference, facts: MeasureFacts): string {
  const words = plainText(differenceParts(value, facts));
  if (interval === null) return words;
  const end = (each: number): string => shownSigned(each, decimalsOf(facts.scale));
  return `${words}, likely ${end(interval.low)} to ${end(interval.high)}`;
}
