import { z } from 'zod';
import { isoWeekSchema } from '../../../lib/iso-week';
import { thresholdSchema } from './cells';
import { AUDIENCES, type Audience, FREE_TEXTS, PART_IDS } from './part-ids';

const line = (longest: number) => z.string().trim().min(1).max(longest);
const story = (longest: number) => z.string().trim().min(1).max(longest);

/** A composite example: rewritten, of no single child, not searchable, signed off by a role. */
export const exampleSchema = z.strictObject({
  heading: line(80),
  text: story(1200),
  signedOffBy: line(80).optional(),
  signedOffOn: z.iso.date().optional(),
});
export type Example = z.infer<typeof exampleSchema>;

/** All that a person decides or writes for a report. Kept for the next one. Everything else in a report is worked out. */
export const reportChoiceSchema = z.strictObject({
  title: line(120).optional(),
  council: line(80).optional(),
  /** Who receives it, such as `SEND Programme Board`. */
  board: line(80).optional(),
  boardDate: z.iso.date().optional(),
  /** A role, such as `SEND quality lead`; not a name. */
  preparedBy: line(80).optional(),
  /** Protective marking, such as `Official`. */
  classification: line(40).optional(),
  audience: z.enum(AUDIENCES).default('board'),
  threshold: thresholdSchema.default(5),
  /** What the period is held against: the stretch of the same length before it, weeks of one's own, or nothing. */
  baseline: z
    .union([z.literal(['before', 'none']), z.strictObject({ from: isoWeekSchema, to: isoWeekSchema })])
    .default('before'),
  /** Every part once, in order; left out: the audience's own. */
  parts: z.array(z.strictObject({ id: z.enum(PART_IDS), shown: z.boolean() })).optional(),
  words: z
    .strictObject({
      context: story(2000).optional(),
      /** What the Board is asked to decide, one a line. */
      decisions: story(2000).optional(),
      voice: story(2000).optional(),
    })
    .default({}),
  examples: z.array(exampleSchema).max(6).default([]),
  /** Kinds of free text that may go out. */
  ticked: z.array(z.enum(FREE_TEXTS)).default([]),
});
export type ReportChoice = z.infer<typeof reportChoiceSchema>;

/** What an audience is not shown unless it is asked for. */
export const LEFT_OUT_FOR: Readonly<Record<Audience, readonly (typeof PART_IDS)[number][]>> = {
  board: [],
  public: ['teams', 'examples', 'risks'],
  internal: ['examples'],
};

export const usualParts = (audience: Audience): NonNullable<ReportChoice['parts']> =>
  PART_IDS.map((id) => ({ id, shown: !LEFT_OUT_FOR[audience].includes(id) }));
