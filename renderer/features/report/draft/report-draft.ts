import { z } from 'zod';
import { THRESHOLDS } from '#shared/domain/report/model/cells';
import { AUDIENCES, FREE_TEXTS, PART_IDS } from '#shared/domain/report/model/part-ids';

const week = z.string().regex(/^\d{4}-W\d{2}$/);
const weeks = z.strictObject({ from: week, to: week });

/** An example as it is being written. `id` tells one from the other while they are written. */
const exampleDraftSchema = z.object({
  id: z.string(),
  heading: z.string(),
  text: z.string(),
  signedOffBy: z.string(),
  /** As typed, finished or not. */
  signedOffOn: z.string(),
});
export type ExampleDraft = z.infer<typeof exampleDraftSchema>;

export const EMPTY_EXAMPLE: Omit<ExampleDraft, 'id'> = { heading: '', text: '', signedOffBy: '', signedOffOn: '' };

/**
 * A report while it is being made, kept for the next one: all that `ReportChoice` holds, but with texts as they are typed, so
 * that nothing is lost that is not finished yet, and the period.
 */
export const reportDraftSchema = z.object({
  /** `usual`: what a lead mostly wants, worked out of the audits, with its rubric version. */
  period: z.union([z.literal(['usual', 'all']), weeks]).default('usual'),
  rubric: z.string().nullable().default(null),
  baseline: z.union([z.literal(['before', 'none']), weeks]).default('before'),
  audience: z.enum(AUDIENCES).default('board'),
  threshold: z.literal(THRESHOLDS).default(5),
  /** Null: as is usual for the audience. */
  parts: z
    .array(z.object({ id: z.enum(PART_IDS), shown: z.boolean() }))
    .nullable()
    .default(null),
  title: z.string().default(''),
  council: z.string().default(''),
  board: z.string().default(''),
  /** As typed. */
  boardDate: z.string().default(''),
  preparedBy: z.string().default(''),
  classification: z.string().default(''),
  context: z.string().default(''),
  decisions: z.string().default(''),
  voice: z.string().default(''),
  examples: z.array(exampleDraftSchema).max(6).default([]),
  ticked: z.array(z.enum(FREE_TEXTS)).default([]),
  /** Why what the council's Word file does is passed, though it is not accessible. */
  passReason: z.string().default(''),
});
export type ReportDraft = z.infer<typeof reportDraftSchema>;

/** Fields of the cover, in the order in which they stand there. */
export const COVER_FIELDS = [
  {
    key: 'title',
    label: 'Title',
    most: 120,
    hint: 'Left empty: “Quality of education, health and care plans: audit report”.',
  },
  { key: 'council', label: 'Council', most: 80 },
  { key: 'board', label: 'For', most: 80, hint: 'Who receives it, such as SEND Programme Board.' },
  { key: 'preparedBy', label: 'Prepared by', most: 80, hint: 'A role, not a name.' },
  { key: 'classification', label: 'Classification', most: 40, hint: 'Protective marking, such as Official.' },
] as const;
export type CoverField = (typeof COVER_FIELDS)[number]['key'];

/** Longest text of each story, as the report takes it. */
export const LONGEST = { context: 2000, decisions: 2000, voice: 2000, heading: 80, text: 1200, role: 80 } as const;

export const LONGEST_REASON = 500;

const keptWordsSchema = z.object({
  title: z.string(),
  council: z.string(),
  board: z.string(),
  preparedBy: z.string(),
  decision: z.string(),
});

/**
 * The draft that was kept; where none was, one with the words of reports of earlier versions of the app.
 *
 * @param kept what is kept of the draft; null: nothing. @param keptWords what earlier versions kept.
 */
export function toDraft(kept: unknown, keptWords: unknown): ReportDraft {
  const draft = reportDraftSchema.safeParse(kept);
  if (draft.success) return draft.data;
  const words = keptWordsSchema.safeParse(keptWords);
  if (!words.success) return reportDraftSchema.parse({});
  const { decision, ...cover } = words.data;
  return reportDraftSchema.parse({ ...cover, decisions: decision });
}
