import { z } from 'zod';
import { auditResultSchema } from '../audit/audit-result';
import { NEED_CODES, PLAN_TYPES } from '../plan/plan-choices';
import { DISCIPLINES, rubricSchema } from '../rubric/rubric';
import { shortMarksSchema } from '../scoring/short-mark';
import { isoWeekSchema } from './iso-week';

export const RESULTS_FORMAT = 'ehc-plan-audit-results';
/** Raised when an older program could misread the file. */
export const RESULTS_FORMAT_VERSION = 1;

/** One audit without anything that names a child, a plan, a writer or an auditor: no reference, note, quote or plan text. */
export const resultsRowSchema = z.strictObject({
  /** Week the plan was drawn or loaded for. */
  week: isoWeekSchema,
  /** London date of submission. */
  submittedOn: z.iso.date(),
  team: z.string().min(1).max(60).optional(),
  need: z.enum(NEED_CODES).optional(),
  planType: z.enum(PLAN_TYPES).optional(),
  /** The plan's type as it was known when the audit was handed in, where the rubric asks by it. */
  markedAs: z.enum(PLAN_TYPES).optional(),
  /** The discipline whose part alone was marked; absent for an audit of the whole plan. */
  discipline: z.enum(DISCIPLINES).optional(),
  rubricId: z.string().min(1),
  rubricVersion: z.int().min(1),
  /** Tells auditors apart within this file only; numbered by first appearance. */
  auditor: z.string().regex(/^auditor-\d+$/),
  marks: shortMarksSchema,
  /** What scoring made of the marks; checked again whenever the file is read. */
  result: auditResultSchema.pick({
    scoringVersion: true,
    total: true,
    answered: true,
    applicable: true,
    met: true,
    percentMet: true,
    percent: true,
    bandBeforeCaps: true,
    band: true,
    limitingFailures: true,
  }),
});
export type ResultsRow = z.infer<typeof resultsRowSchema>;

/** The results file: everything a report is made from, and nothing personal. Keys it does not know are refused. */
export const resultsFileSchema = z.strictObject({
  format: z.literal(RESULTS_FORMAT),
  formatVersion: z.literal(RESULTS_FORMAT_VERSION),
  generatedAt: z.iso.datetime(),
  /** Every rubric version that a row names. */
  rubrics: z.array(rubricSchema),
  audits: z.array(resultsRowSchema),
});
export type ResultsFile = z.infer<typeof resultsFileSchema>;
