import { z } from 'zod';

/** What an auditor decided on one criterion. N/A leaves sum and total; not evidenced scores 0 and stays in the total. */
export const markSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rating'), value: z.int().min(0).max(9) }),
  z.strictObject({ kind: z.literal('not-applicable') }),
  z.strictObject({ kind: z.literal('not-evidenced') }),
]);
export type Mark = z.infer<typeof markSchema>;

/** Where vague wording came from: the professionals' advice, the drafting of the plan, or both. */
export const AROSE = ['advice', 'drafting', 'both'] as const;
export type Arose = (typeof AROSE)[number];

/** One auditor's answer to one criterion. `mark` is null while only a note has been written. */
export const answerSchema = z.strictObject({
  auditId: z.string().min(1),
  criterionId: z.string().min(1),
  mark: markSchema.nullable(),
  note: z.string().max(10_000),
  /** Wording the auditor suggests to the plan's writer. */
  suggestion: z.string().max(10_000).optional(),
  /** Where vagueness arose; absent while that was not checked. */
  arose: z.enum(AROSE).optional(),
  /** The mark it had under an earlier version of the rubric, from which the audit was moved and which did not carry over. */
  earlier: z.strictObject({ rubricVersion: z.int().min(1), mark: markSchema }).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/** The id of an answer's record in the journal: one per audit and criterion. */
export const answerId = (auditId: string, criterionId: string): string => `${auditId}/${criterionId}`;
