import { z } from 'zod';
import { markSchema } from './answer';

/** A note worth using again, in the council's comment bank: for one criterion, and for one mark or any. */
export const commentSchema = z.strictObject({
  id: z.string().min(1),
  criterionId: z.string().min(1),
  /** The mark it was starred at; null where it fits any. */
  mark: markSchema.nullable(),
  text: z.string().trim().min(1).max(2_000),
  /** How often it was put into a note. */
  uses: z.int().min(0),
  addedAt: z.iso.datetime(),
});
export type Comment = z.infer<typeof commentSchema>;

/** A free note on the plan as a whole, kept with one audit of it. */
export const planNoteSchema = z.strictObject({ auditId: z.string().min(1), text: z.string().max(20_000) });
export type PlanNote = z.infer<typeof planNoteSchema>;
