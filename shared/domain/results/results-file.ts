import { z } from 'zod';
import { isoWeekSchema } from '../../lib/iso-week';
import { auditResultSchema } from '../audit/audit-result';
import { compareEventsSchema } from '../compare/compare-events';
import { compareSettingsSchema } from '../compare/compare-settings';
import { NEED_CODES, PLAN_TYPES } from '../plan/plan-choices';
import { DISCIPLINES, rubricSchema } from '../rubric/rubric';
import { shortMarksSchema } from '../scoring/short-mark';
import { resultsBoardSchema } from './results-board';
import { planCodeSchema, resultsSampleSchema, SAMPLINGS_OF_ROWS, sampleCodeSchema } from './results-sample';

export const RESULTS_FORMAT = 'ehc-plan-audit-results';
/** Raised when an older program could misread the file. */
export const RESULTS_FORMAT_VERSION = 2;

/** Tells auditors apart within one file only; numbered by first appearance. */
const auditorCodeSchema = z.string().regex(/^auditor-\d+$/);

/** One audit without anything that names a child, a plan, a writer or an auditor: no reference, note, quote or plan text. */
export const resultsRowSchema = z.strictObject({
  /** Tells plans apart within this file only; numbered by first appearance. */
  plan: planCodeSchema,
  /** Which draft of the plan was read. */
  draft: z.int().min(1),
  /** True where these are the marks that two auditors agreed on. */
  agreed: z.literal(true).optional(),
  /** How the plan came to be audited: drawn by chance, picked for a reason, or loaded by itself. */
  sampling: z.enum(SAMPLINGS_OF_ROWS),
  /** The sample that drew it, one of `samples`. */
  sample: sampleCodeSchema.optional(),
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
  auditor: auditorCodeSchema,
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

/**
 * A plan, or one discipline's part of it, that was marked by two or more people with one rubric version, each by themselves:
 * their markings as they were handed in, whichever of them counts as a row.
 */
export const resultsPairSchema = z.strictObject({
  pair: z.string().regex(/^pair-\d+$/),
  plan: planCodeSchema,
  draft: z.int().min(1),
  week: isoWeekSchema,
  rubricId: z.string().min(1),
  rubricVersion: z.int().min(1),
  discipline: z.enum(DISCIPLINES).optional(),
  /** In the order of handing in, the first of each person. */
  markings: z
    .array(
      z.strictObject({ auditor: auditorCodeSchema, markedAs: z.enum(PLAN_TYPES).optional(), marks: shortMarksSchema }),
    )
    .min(2),
  /** The agreed marks; absent while they are not settled. */
  agreed: shortMarksSchema.optional(),
});
export type ResultsPair = z.infer<typeof resultsPairSchema>;

/** The results file: everything a report is made from, and nothing personal. Keys it does not know are refused. */
export const resultsFileSchema = z.strictObject({
  format: z.literal(RESULTS_FORMAT),
  formatVersion: z.literal(RESULTS_FORMAT_VERSION),
  generatedAt: z.iso.datetime(),
  /** Every rubric version that a row names. */
  rubrics: z.array(rubricSchema),
  audits: z.array(resultsRowSchema),
  pairs: z.array(resultsPairSchema),
  samples: z.array(resultsSampleSchema),
  /** By which rules series are judged, and what happened when. */
  settings: compareSettingsSchema,
  events: compareEventsSchema,
  board: resultsBoardSchema,
});
export type ResultsFile = z.infer<typeof resultsFileSchema>;
