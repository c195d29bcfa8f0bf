/**
 * What any figure is made from: sums over plans, of which two can be added up to one of both. Each plan brings a numerator y
 * and a denominator x: of a share of plans y is 0 or 1 and x is 1, of a share of items y of x items, of a mean y is the value
 * and x is 1. Plans to which the measure does not apply are not in it.
 */
export interface Tally {
  /** Plans. */
  readonly n: number;
  readonly y: number;
  readonly x: number;
  readonly yy: number;
  readonly xy: number;
  readonly xx: number;
}

export const NO_TALLY: Tally = { n: 0, y: 0, x: 0, yy: 0, xy: 0, xx: 0 };

export const addTallies = (a: Tally, b: Tally): Tally => ({
  n: a.n + b.n,
  y: a.y + b.y,
  x: a.x + b.x,
  yy: a.yy + b.yy,
  xy: a.xy + b.xy,
  xx: a.xx + b.xx,
});

/** What is left of a tally without another that is part of it. */
export const lessTally = (all: Tally, part: Tally): Tally => ({
  n: all.n - part.n,
  y: all.y - part.y,
  x: all.x - part.x,
  yy: all.yy - part.yy,
  xy: all.xy - part.xy,
  xx: all.xx - part.xx,
});

/** The tally with one more plan. */
export const withPlan = (t: Tally, y: number, x: number): Tally =>
  addTallies(t, { n: 1, y, x, yy: y * y, xy: x * y, xx: x * x });
