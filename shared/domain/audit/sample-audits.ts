import { z } from 'zod';
import { shortMarksSchema } from '../scoring/short-mark';
import { personSchema } from './person';

/** A moment counted back from the day the sample is loaded, so that the sample is never out of date. London time. */
export const sampleMomentSchema = z.strictObject({
  /** ISO weeks before the current one; 0 is this week. */
  weeksAgo: z.int().min(0).max(52),
  /** 1 Monday to 5 Friday. */
  weekday: z.int().min(1).max(5),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});
export type SampleMoment = z.infer<typeof sampleMomentSchema>;

/** One invented audit of an invented plan, over the default rubric. Criteria without a mark are unanswered. */
export const sampleAuditSchema = z.strictObject({
  id: z.string().min(1),
  /** Reference of a plan in the sample manifest. */
  ref: z.string().regex(/^P-\d{4}$/),
  auditorId: z.string().min(1),
  state: z.enum(['draft', 'submitted']),
  started: sampleMomentSchema,
  /** Time the auditor spent, in minutes; a submitted audit was handed in this long after it was started. */
  minutes: z.int().min(1).max(240),
  marks: shortMarksSchema,
  /** Notes by criterion id. */
  notes: z.record(z.string(), z.string().min(1).max(500)),
  /** Criterion the auditor stopped at; only on a draft. */
  position: z.string().optional(),
});
export type SampleAudit = z.infer<typeof sampleAuditSchema>;

/** The invented audits that ship with the app for its sample workspace. */
export const sampleAuditsSchema = z.strictObject({
  version: z.literal(1),
  people: z.array(personSchema).min(1),
  /** The week each plan was drawn for, counted back from the current one. Every plan of the manifest is listed. */
  plans: z.array(z.strictObject({ ref: z.string().regex(/^P-\d{4}$/), weeksAgo: z.int().min(0).max(52) })),
  audits: z.array(sampleAuditSchema),
});
export type SampleAudits = z.infer<typeof sampleAuditsSchema>;
