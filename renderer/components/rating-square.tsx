/** Ratings and grades share four colours, worst 0 to best 3, whatever the length of the scale. */
export function toneOf(rank: number, steps: number): 0 | 1 | 2 | 3 {
  if (steps <= 1) return 3;
  const tone = Math.round((3 * Math.max(0, Math.min(rank, steps - 1))) / (steps - 1));
  return tone as 0 | 1 | 2 | 3; // rounding a share of 3 gives one of these four
}

/** The colour beside a rating or grade. Never alone: a word or number stands next to it. */
export function RatingSquare({ tone }: { readonly tone: 0 | 1 | 2 | 3 }) {
  return <span className="rating-square" data-tone={tone} aria-hidden="true" />;
}
