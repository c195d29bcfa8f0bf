import { z } from 'zod';
import { planFieldShape } from './plan-fields';

/** Lower-case hex SHA-256 of a file's bytes. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** One file loaded for a plan. Loading a changed file of the same plan adds a draft; nothing is overwritten. */
export const planDraftSchema = z.strictObject({
  number: z.int().min(1),
  fileHash: sha256Schema,
  textHash: sha256Schema,
  format: z.enum(['docx', 'pdf']),
  addedAt: z.iso.datetime(),
});
export type PlanDraft = z.infer<typeof planDraftSchema>;

/** An EHC plan in the sample. Holds no name, date of birth, UPN or NHS number; the file's own name is not kept. */
export const planSchema = z.strictObject({
  id: z.string().min(1),
  /** Local pseudonym such as `P-1042`, chosen by the council. */
  ref: z.string().trim().min(1).max(40),
  ...planFieldShape,
  /** ISO week the plan was drawn or loaded for, `2026-W47`. */
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  /** The sample that drew it; absent for a plan loaded by itself. */
  sampleId: z.string().min(1).max(120).optional(),
  drafts: z.array(planDraftSchema).min(1),
});
export type Plan = z.infer<typeof planSchema>;

/** A person's correction of where text belongs: the named blocks of one plan text now stand in `to`, or in no section. */
export const sectionCorrectionSchema = z.strictObject({
  id: z.string().min(1),
  planId: z.string().min(1),
  textHash: sha256Schema,
  blockIds: z.array(z.string()).min(1),
  to: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K']).nullable(),
  /** Corrections apply in this order (later wins); counts from 1 within a plan text. */
  order: z.int().min(1),
});
export type SectionCorrection = z.infer<typeof sectionCorrectionSchema>;
