/** A strength is met in so many percent of plans or more (rating word Sound), an area for development in fewer (Mixed, Weak). */
export const STRENGTH_FROM = 70;

/** Lowest whole percent of answers met for each word, best first. Shown in the method note. */
export const RATING_FROM = [
  { word: 'Strong', from: 90 },
  { word: 'Sound', from: 70 },
  { word: 'Mixed', from: 50 },
  { word: 'Weak', from: 0 },
] as const;
