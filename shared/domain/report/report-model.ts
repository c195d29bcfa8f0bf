import { z } from 'zod';
import { RUBRIC_SECTION_IDS } from '../rubric/rubric';
import { countCellSchema, percentCellSchema } from './cell';
import { isoWeekSchema } from './iso-week';
import { reportConfigSchema } from './report-config';

export const REPORT_FORMAT = 'ehc-plan-audit-report';
export const REPORT_FORMAT_VERSION = 1;

/** Below this many audits or answers a percent is not read as typical and carries no rating word. */
export const SMALL_BASE = 10;

export const SMALL_NUMBERS_NOTICE = 'Internal working document: contains small numbers, do not publish';

export const figureSchema = z.strictObject({
  id: z.enum(['mean-score', 'good-or-better', 'criteria-met', 'held-down']),
  label: z.string(),
  percent: percentCellSchema,
  /** How many of the base it is; absent for a mean. */
  part: countCellSchema.optional(),
  base: countCellSchema,
  of: z.enum(['audits', 'answers']),
});
export type Figure = z.infer<typeof figureSchema>;

export const RATING_WORDS = ['Strong', 'Sound', 'Mixed', 'Weak', 'Too few', 'None audited'] as const;

const standingSchema = z.strictObject({
  met: countCellSchema,
  /** Answers that count: rated or not evidenced. */
  audited: countCellSchema,
  notApplicable: countCellSchema,
  notEvidenced: countCellSchema,
  percent: percentCellSchema,
  rating: z.enum(RATING_WORDS),
});

export const sectionRowSchema = standingSchema.extend({ id: z.enum(RUBRIC_SECTION_IDS), title: z.string() });
export type SectionRow = z.infer<typeof sectionRowSchema>;

export const criterionRowSchema = standingSchema.extend({
  id: z.string(),
  sectionId: z.enum(RUBRIC_SECTION_IDS),
  title: z.string(),
  limiting: z.boolean(),
});
export type CriterionRow = z.infer<typeof criterionRowSchema>;

export const gradeRowSchema = z.strictObject({
  word: z.string(),
  audits: countCellSchema,
  percent: percentCellSchema,
  /** Audits that would have had this grade without the limiting rule. */
  beforeLimits: countCellSchema,
});
export type GradeRow = z.infer<typeof gradeRowSchema>;

/** Plain data behind a Word report: one period, one rubric version, no reference, name, note or plan text. */
export const reportModelSchema = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  formatVersion: z.literal(REPORT_FORMAT_VERSION),
  title: z.string(),
  words: reportConfigSchema.omit({ title: true }),
  period: z.strictObject({
    from: isoWeekSchema,
    to: isoWeekSchema,
    firstDay: z.iso.date(),
    lastDay: z.iso.date(),
  }),
  /** London date on which the data were frozen. */
  frozenOn: z.iso.date(),
  rubric: z.strictObject({ id: z.string(), title: z.string(), version: z.int() }),
  /** Shown on the first page and in the footer when there are small numbers. */
  notice: z.literal(SMALL_NUMBERS_NOTICE).nullable(),
  audits: countCellSchema,
  /** Those of them handed in with a criterion unanswered: they have no grade, and are in no score or grade here. */
  incomplete: countCellSchema,
  /** Those of them that marked one discipline's part of a plan and are complete; absent where none did. */
  parts: countCellSchema.optional(),
  /** Audits of the period that were marked with other versions and are in no figure here; absent where there are none. */
  otherVersions: z
    .array(z.strictObject({ id: z.string(), title: z.string(), version: z.int(), audits: countCellSchema }))
    .min(1)
    .optional(),
  auditors: countCellSchema,
  headline: z.array(figureSchema),
  findings: z.array(z.string()),
  sections: z.array(sectionRowSchema),
  criteria: z.array(criterionRowSchema),
  grades: z.array(gradeRowSchema),
  chart: z.strictObject({
    title: z.string(),
    categories: z.array(z.string()),
    /** Whole percents; null where nothing was audited. */
    percents: z.array(z.int().min(0).max(100).nullable()),
    altText: z.string(),
  }),
  method: z.array(z.string()),
  limits: z.array(z.string()),
});
export type ReportModel = z.infer<typeof reportModelSchema>;
