import { z } from 'zod';
import { sampleBoardSchema } from '../board/sample-board';
import { EVENT_KINDS } from '../compare/compare-events';
import { planFieldsSchema } from '../plan/plan-fields';
import { rubricSchema } from '../rubric/rubric';
import { shortMarksSchema } from '../scoring/short-mark';
import { personSchema } from './person';
import { sampleMomentSchema } from './sample-audits';
import { textCountsSchema } from './text-counts';

const refSchema = z.string().regex(/^P-\d{4}$/);
const momentFields = {
  id: z.string().min(1),
  ref: refSchema,
  auditorId: z.string().min(1),
  rubricVersion: z.int().min(1),
  started: sampleMomentSchema,
  minutes: z.int().min(1).max(240),
  marks: shortMarksSchema,
};

/**
 * Half a year of invented results for the sample workspace, with a known answer: Section F gets better at one week and
 * nothing else does, one auditor is severe, one grows stricter, and a second rubric version comes in between.
 */
export const sampleWeeksSchema = z.strictObject({
  version: z.literal(1),
  people: z.array(personSchema).min(1),
  /** The version that comes in, and when. */
  rubric: rubricSchema,
  rubricFrom: sampleMomentSchema,
  events: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string().min(1).max(60),
      kind: z.enum(EVENT_KINDS),
      at: sampleMomentSchema,
    }),
  ),
  /** The plans in the order they were drawn, a sample a week. */
  plans: z.array(
    z.strictObject({
      ref: refSchema,
      /** Name of its file in the archive. */
      file: z.string().regex(/^p-\d{4}\.docx$/),
      weeksAgo: z.int().min(0).max(52),
      /** Without its days, which are counted from the day of loading. */
      fields: planFieldsSchema,
      /** Days from its issue to the Monday of its week, and from the request to its issue; new plans have both. */
      issuedBefore: z.int().min(0).max(200),
      took: z.int().min(0).max(500).optional(),
      auditorIds: z.array(z.string()).min(1).max(2),
      counts: textCountsSchema,
    }),
  ),
  audits: z.array(z.strictObject(momentFields)),
  /** Marks agreed over two of the audits, with the reason for each that the two did not share. */
  agreed: z.array(
    z.strictObject({
      ...momentFields,
      agrees: z.tuple([z.string(), z.string()]),
      reasons: z.record(z.string(), z.string().min(1).max(500)),
    }),
  ),
  board: sampleBoardSchema,
});
export type SampleWeeks = z.infer<typeof sampleWeeksSchema>;
export type WeeksPlan = SampleWeeks['plans'][number];
export type WeeksAudit = SampleWeeks['audits'][number];
export type WeeksAgreed = SampleWeeks['agreed'][number];
