import { z } from 'zod';
import { daySchema } from '../plan/plan-fields';
import { boardWords } from './board-words';

export const EXPORT_KINDS = ['report', 'html', 'csv', 'xlsx'] as const;
export const EXPORT_AUDIENCES = ['board', 'public', 'internal'] as const;

/**
 * What one figure of it showed: the number as it stood there (a count, or a whole percent), or how it was hidden.
 * `few` says 1 to threshold minus 1.
 */
const shownSchema = z.union([z.number().min(0).max(10_000_000), z.enum(['few', 'hidden'])]);

/** Figures that one export can be remembered by. */
export const MOST_SHOWN_CELLS = 20_000;

/**
 * What a saved report or file of figures showed, so that a later one can be held against it: two papers that each hide a
 * small number can give it away together. Only what the paper itself showed, no words, and no names: keys are of ids,
 * days and fields.
 */
export const exportRecordSchema = z.strictObject({
  id: z.string().min(1).max(120),
  at: z.iso.datetime(),
  /** The person who saved it, by id. */
  by: z.string().min(1).max(120),
  kind: z.enum(EXPORT_KINDS),
  audience: z.enum(EXPORT_AUDIENCES),
  /** Counts from 1 to one less than this are not shown. */
  threshold: z.int().min(2).max(100),
  period: z
    .strictObject({ from: daySchema, to: daySchema })
    .refine(({ from, to }) => from <= to, { error: 'A period ends after it begins.', path: ['to'] }),
  rubric: z.strictObject({ id: z.string().min(1).max(120), version: z.int().min(1) }).optional(),
  cells: z
    .record(z.string().min(1).max(240), shownSchema)
    .refine((cells) => Object.keys(cells).length <= MOST_SHOWN_CELLS, {
      error: `An export is remembered by ${MOST_SHOWN_CELLS} figures at most.`,
    }),
  /** It was taken back: nobody has it any longer, so that later ones need not be held against it. */
  withdrawn: z
    .strictObject({ at: z.iso.datetime(), by: z.string().min(1).max(120), reason: boardWords(300) })
    .optional(),
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;

/** Whether somebody may still have it: what was not taken back, later ones are held against. */
export const stillOut = ({ withdrawn }: Pick<ExportRecord, 'withdrawn'>): boolean => withdrawn === undefined;
