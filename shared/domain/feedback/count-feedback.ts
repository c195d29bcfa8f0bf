import type { FeedbackSheet } from './feedback-sheet';

/** What is on a sheet, for showing before it is made. */
export interface FeedbackCounts {
  readonly criteria: number;
  readonly quotes: number;
  /** Places that are named without a quote. */
  readonly places: number;
  /** Evidence of which some or all is not found in the draft. */
  readonly lost: number;
  readonly notes: number;
  readonly suggestions: number;
  /** Whether the ratings of criteria not told of in detail are listed. */
  readonly ratings: boolean;
}

export function countFeedback({ entries, planNote, ratings }: FeedbackSheet): FeedbackCounts {
  const evidence = entries.flatMap((entry) => entry.evidence);
  const quotes = evidence.filter(({ words }) => words !== null).length;
  return {
    criteria: entries.length,
    quotes,
    places: evidence.length - quotes,
    lost: evidence.filter(({ standing }) => standing === 'lost' || standing === 'partly-lost').length,
    notes: entries.filter(({ note }) => note !== null).length + (planNote === null ? 0 : 1),
    suggestions: entries.filter(({ suggestion }) => suggestion !== null).length,
    ratings: ratings.length > 0,
  };
}
