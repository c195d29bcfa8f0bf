/**
 * What is true of the invented weeks, for the app to find out (domain: a synthetic set with a known answer). Figures are in
 * standard deviations of what makes a mark; 0 is the edge of "met".
 */
export const WEEKS = 26;
/** First week, counted from 0, in which Section F is better: the thirteenth. */
export const BETTER_FROM = 12;
/** First week marked with the second rubric version: the fifteenth. */
export const SECOND_VERSION_FROM = 14;
/** How much better Section F is from then on, and nothing else. */
export const STEP = 0.85;

export const FEWEST = 6;
export const MOST = 12;

/** How much lower than the others an auditor marks, at the first week and at the last. */
export interface Marker {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}
export const MARKERS: readonly Marker[] = [
  { id: 'sample-person-1', from: 0, to: 0 },
  // Severe from the first week to the last.
  { id: 'sample-person-2', from: -0.6, to: -0.6 },
  // Grows stricter from week to week.
  { id: 'sample-person-3', from: 0.25, to: -0.75 },
  { id: 'sample-person-5', from: 0, to: 0 },
];

/** How good a section is at the start. */
export const LEVELS: Readonly<Record<string, number>> = {
  A: 0.5,
  B: 0.4,
  C: 0,
  D: 0.05,
  E: 0.1,
  F: -0.3,
  G: 0,
  H1: -0.2,
  H2: -0.15,
  I: 1.3,
  J: 0.5,
  K: 0.6,
  X: 0.5,
};
