import { countWords, percentWords } from '../model/cell-words';
import type { CountCell, PercentCell, Threshold } from '../model/cells';

/** `24 audits`, `1 to 4 audits`; a hidden number reads `a number of audits that is not shown`. The plural adds an s. */
export function countedWords(cell: CountCell, threshold: Threshold, one: string, many = `${one}s`): string {
  if (cell.kind === 'hidden') return `a number of ${many} that is not shown`;
  return `${countWords(cell, threshold)} ${cell.kind === 'count' && cell.value === 1 ? one : many}`;
}

/** `is` or `are`, by the number of a count. */
export const byCount = (cell: CountCell, one: string, many: string): string =>
  cell.kind === 'count' && cell.value === 1 ? one : many;

export const isZero = (cell: CountCell): boolean => cell.kind === 'count' && cell.value === 0;

/** The number of a count that is told as one; null otherwise. */
export const toldNumber = (cell: CountCell): number | null => (cell.kind === 'count' ? cell.value : null);

export interface ShownShare {
  readonly part: CountCell;
  readonly base: CountCell;
  readonly percent: PercentCell;
}

/** `24 of 40 plans (60%, 45% to 74%)`, `1 to 4 of 40 plans (10% or less)`; null where the part or base may not be told. */
export function shareWords({ part, base, percent }: ShownShare, threshold: Threshold, one: string): string | null {
  if (part.kind === 'hidden' || base.kind === 'hidden' || percent.kind === 'none') return null;
  const share = `${countWords(part, threshold)} of ${countedWords(base, threshold, one)}`;
  if (percent.kind === 'percent-hidden') return share;
  const range =
    percent.kind === 'percent' && percent.interval !== undefined
      ? `, ${percent.interval.low}% to ${percent.interval.high}%`
      : '';
  return `${share} (${percentWords(percent)}${range})`;
}

/** `1 point`, `12 points`, without a sign. */
export const pointsWords = (points: number): string =>
  `${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;

/** The first letter large, for a sentence that begins with a number in words. */
export const sentenceCase = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
