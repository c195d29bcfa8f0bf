import type { AgainstOthers } from './against-others';
import type { AuditorVerdict } from './auditor-facts';

/** What an estimate is of: it decides the words alone. */
export type AuditorQuestion = 'severity' | 'drift' | 'pairs';

/** `differs` only where the interval leaves out 0. */
export const verdictOf = ({ low, high }: AgainstOthers): AuditorVerdict =>
  low > 0 || high < 0 ? 'differs' : 'no-difference-seen';

/** Halves away from 0; the inner rounding keeps the last bits of a sum from deciding a half. */
function rounded(value: number, places: number): string {
  const scale = 10 ** places;
  return (Math.floor(Math.round(value * scale * 1e9) / 1e9 + 0.5) / scale).toFixed(places);
}

/**
 * The sizes of a difference and of both ends of its interval, all above 0. One decimal for points a month, and wherever the
 * nearer end would round to 0, which is just what the interval leaves out.
 */
function sizes(found: AgainstOthers, monthly: boolean) {
  const [near, far] = [Math.abs(found.low), Math.abs(found.high)].sort((a, b) => a - b) as [number, number];
  const places = monthly || near < 0.5 ? 1 : 0;
  return {
    size: rounded(Math.abs(found.value), places),
    near: near < 0.05 ? 'just over 0' : rounded(near, places),
    far: rounded(far, places),
  };
}

const pointsWord = (size: string): string => (Number(size) === 1 ? 'point' : 'points');

/** What can be said of an auditor, to follow a name. Never a claim where the interval holds 0. */
export function estimateWords(question: AuditorQuestion, found: AgainstOthers): string {
  if (verdictOf(found) === 'no-difference-seen') return noDifferenceWords(question, found);
  const { size, near, far } = sizes(found, question === 'drift');
  const below = found.value < 0;
  if (question === 'drift') {
    return `has grown ${below ? 'stricter' : 'more lenient'} against the others: by ${size} ${pointsWord(size)} a month (${near} to ${far})`;
  }
  const points = `about ${size} ${pointsWord(size)} ${below ? 'lower' : 'higher'} than the others`;
  return question === 'pairs'
    ? `marked the same plans ${points} did (${near} to ${far})`
    : `marks ${points} (${near} to ${far})`;
}

function noDifferenceWords(question: AuditorQuestion, { low, high }: AgainstOthers): string {
  const monthly = question === 'drift';
  const [down, up] = [rounded(Math.abs(low), monthly ? 1 : 0), rounded(Math.abs(high), monthly ? 1 : 0)];
  if (monthly) {
    return `no change over time can be told: between ${down} points a month stricter and ${up} more lenient`;
  }
  return `no difference from the others can be told: between ${down} ${pointsWord(down)} lower and ${up} higher`;
}
