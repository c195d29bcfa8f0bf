import { typedMarks, withMark } from './typed-marks';

/** Three plans of the sample: one marked well, one whose grade a limiting criterion holds down, and a PDF with two of those. */
export const STRONG = 'P-1042';
export const HELD_DOWN = 'P-1088';
export const PDF_PLAN = 'P-1119';

/** What is typed for each, criterion by criterion. */
export const MARKS = {
  [STRONG]: typedMarks('A 32323 B 33232 C 3n D 23 E 3232n33 F 3323323 G nn H1 21n H2 23 I 3 J n K 2 X 323122'),
  [HELD_DOWN]: typedMarks('A 33222 B 32323 C 23 D 22 E 2332322 F 3032323 G 22 H1 22n H2 22 I 2 J n K 3 X 22x222'),
  [PDF_PLAN]: typedMarks('A 23321 B 3x332 C 1x D 31 E 2133n33 F x33332n G n1 H1 x2n H2 31 I 3 J n K 0 X 133130'),
} as const;
/** Marks as they stand at the end of the week: one was changed after reopening. */
export const FINAL_MARKS = [withMark(MARKS[STRONG], 'A5', '2'), MARKS[HELD_DOWN], MARKS[PDF_PLAN]] as const;
/** Letters and digits in a note must never be taken for marks. */
export const NOTES = { A2: 'Both parents are quoted, with dates.', F1: 'Hours, group size and staff named: n, x, 0.' };
