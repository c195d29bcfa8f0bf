import { z } from 'zod';
import type { Mark } from '../audit/answer';

/** A mark as files outside the app write it: the rating itself, `"na"` for N/A, `"ne"` for not evidenced. */
export const shortMarkSchema = z.union([z.int().min(0).max(9), z.literal('na'), z.literal('ne')]);
export type ShortMark = z.infer<typeof shortMarkSchema>;

/** Marks of one audit by criterion id. A criterion that is not there was not answered. */
export const shortMarksSchema = z.record(z.string().regex(/^[A-Z][A-Za-z0-9]{0,7}$/), shortMarkSchema);
export type ShortMarks = z.infer<typeof shortMarksSchema>;

export function toMark(short: ShortMark): Mark {
  if (short === 'na') return { kind: 'not-applicable' };
  if (short === 'ne') return { kind: 'not-evidenced' };
  return { kind: 'rating', value: short };
}

export function toShortMark(mark: Mark): ShortMark {
  if (mark.kind === 'not-applicable') return 'na';
  if (mark.kind === 'not-evidenced') return 'ne';
  return mark.value;
}

/** The marks of a file as scoring takes them. */
export const answersFrom = (marks: ShortMarks): { readonly criterionId: string; readonly mark: Mark }[] =>
  Object.entries(marks).map(([criterionId, short]) => ({ criterionId, mark: toMark(short) }));
