import { z } from 'zod';

/** Characters. */
export const LONGEST_CLASSIFICATION = 40;

/** What a person chooses for one feedback sheet. */
export const feedbackOptionsSchema = z.strictObject({
  /** Only the criteria that need something, or every one that was answered. */
  criteria: z.enum(['to-change', 'every']),
  notes: z.boolean(),
  /** Quotes are words of a child's plan. Without them the sheet says only where to look. */
  quotes: z.boolean(),
  /** How whoever audited the plan is named; never by their name. */
  auditor: z.enum(['role', 'initials']),
  /** Protective marking for the top of every page, such as `Official-Sensitive`. */
  classification: z.string().trim().min(1).max(LONGEST_CLASSIFICATION).optional(),
});
export type FeedbackOptions = z.infer<typeof feedbackOptionsSchema>;

export const USUAL_OPTIONS: FeedbackOptions = {
  criteria: 'to-change',
  notes: true,
  quotes: true,
  auditor: 'role',
  classification: 'Official-Sensitive',
};
