import { NO_MARK, NOT_APPLICABLE, placeOf } from './mark-code';

/**
 * Whether two markers have to settle a criterion: the very rule by which the table of conflicts lists it (`relateMarks`), over
 * codes. Only ratings can lie within a tolerance; not applicable, not evidenced and no mark are in conflict with all but
 * themselves. Not evidenced and 0 are one place on the scale, so that such a pair counts as the same mark and is still to be
 * settled: the writer is told another thing.
 *
 * @param tolerance ratings that the two may differ by.
 */
export function inConflict(first: number, second: number, tolerance: number): boolean {
  if (first === second) return false;
  return first < 0 || second < 0 || Math.abs(first - second) > tolerance;
}

/** What the markers of one plan made of one criterion. */
export interface Compared {
  /** At least one rated it and none left it unmarked, so that it counts in the shares. */
  readonly counts: boolean;
  readonly exact: boolean;
  readonly withinOne: boolean;
  /** Farthest two marks lie apart; infinite where one is not applicable and another a rating. */
  readonly apart: number;
  /** Which of the first two is lower. */
  readonly stricter: 'first' | 'second' | null;
  readonly notApplicable: 'one' | 'both' | null;
}

const NOTHING: Compared = {
  counts: false,
  exact: false,
  withinOne: false,
  apart: 0,
  stricter: null,
  notApplicable: null,
};

/** Not evidenced and a rating of 0 are the same place on the scale; not applicable is none (see mark-code). */
export function compareCodes(codes: readonly number[]): Compared {
  const marked = codes.filter((code) => code !== NO_MARK);
  if (marked.length < 2) return NOTHING;
  const places = marked.flatMap((code) => placeOf(code) ?? []);
  if (places.length === 0) return { ...NOTHING, notApplicable: 'both' };
  const apart = places.length < marked.length ? Number.POSITIVE_INFINITY : Math.max(...places) - Math.min(...places);
  return {
    counts: true,
    exact: apart === 0,
    withinOne: apart <= 1,
    apart,
    stricter: stricterOf(marked),
    notApplicable: marked.includes(NOT_APPLICABLE) ? 'one' : null,
  };
}

function stricterOf([first = NO_MARK, second = NO_MARK]: readonly number[]): Compared['stricter'] {
  const [a, b] = [placeOf(first), placeOf(second)];
  if (a === null || b === null || a === b) return null;
  return b < a ? 'second' : 'first';
}
