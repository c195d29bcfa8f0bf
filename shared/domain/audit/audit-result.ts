import { z } from 'zod';
import { rubricSectionIdSchema } from '../rubric/rubric';

export const sectionResultSchema = z.strictObject({
  id: rubricSectionIdSchema,
  weight: z.number(),
  /** Criteria that count: rated or not evidenced. */
  applicable: z.int(),
  met: z.int(),
  /** Sum of ratings, and the most it could have been. */
  points: z.int(),
  maxPoints: z.int(),
  /** 0 to 100, or null when nothing in the section counts. */
  percent: z.number().nullable(),
});
export type SectionResult = z.infer<typeof sectionResultSchema>;

export const leftOutSchema = z.strictObject({
  criterionId: z.string(),
  /** `other-plan-type`: the rubric does not ask it of plans of this type. */
  why: z.enum(['not-applicable', 'unanswered', 'other-plan-type', 'other-discipline']),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** What scoring makes of an audit, with its working. Recomputed from answers, never typed in. */
export const auditResultSchema = z.strictObject({
  /** Version of the scoring code that made this result. */
  scoringVersion: z.int().min(1),
  rubricId: z.string(),
  rubricVersion: z.int(),
  /** Criteria the audit asks, and how many of them are answered. */
  total: z.int(),
  answered: z.int(),
  applicable: z.int(),
  met: z.int(),
  /** Unweighted share of applicable criteria that are met, 0 to 100; null when none applies. Of what was answered. */
  percentMet: z.number().nullable(),
  /** Weighted mean of applicable criteria, 0 to 100; null when none applies. Of what was answered. */
  percent: z.number().nullable(),
  sections: z.array(sectionResultSchema),
  /** Band id from the mean alone, and after limiting criteria; null when the audit is incomplete or none applies. */
  bandBeforeCaps: z.string().nullable(),
  band: z.string().nullable(),
  /** Limiting criteria scored 0 (or not evidenced), whether or not they moved the band. */
  limitingFailures: z.array(z.string()),
  leftOut: z.array(leftOutSchema),
});
export type AuditResult = z.infer<typeof auditResultSchema>;

/** Handed in with a criterion unanswered. Such an audit has no grade: the criteria left blank could be the worst ones. */
export const isIncomplete = ({ answered, total }: Pick<AuditResult, 'answered' | 'total'>): boolean => answered < total;

/** The band to show: none for an incomplete audit, also where an earlier version of the scoring stored one. */
export const gradeOf = (result: Pick<AuditResult, 'answered' | 'total' | 'band'>): string | null =>
  isIncomplete(result) ? null : result.band;
