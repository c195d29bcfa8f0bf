/**
 * `part` of `whole` as a percent, 0 to 100, or null when there is nothing to divide by. Both must be whole numbers:
 * one correctly rounded division then gives the same percent whatever order the parts were added in.
 */
export const percentOf = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/** As `percentOf`, rounded to a whole percent, halves upwards, without going through a fraction first. */
export const wholePercentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((200 * part + whole) / (2 * whole));
