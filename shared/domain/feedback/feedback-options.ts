import { z } from 'zod';

/** Characters. */
export const LONGEST_CLASSIFICATION = 40;

/** What a person chooses for one feedback sheet. */
export const feedbackOptionsSchema = z.strictObject({
  /** Only the criteria that need something, or every one that was answered. */
  criteria: z.enum(['to-change', 'every']),
  notes: z.boolean(),
  /** What good looks like, in a line for each criterion. */
  good: z.boolean(),
  /** The list of all criteria by rating. */
  ratings: z.boolean(),
  /** All that is chosen, or only the most important criteria: as many as two pages hold. */
  length: z.enum(['whole', 'two-pages']),
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
  good: true,
  ratings: true,
  length: 'whole',
  quotes: true,
  auditor: 'role',
  classification: 'Official-Sensitive',
};
