import { z } from 'zod';
import { isoWeekSchema } from '../../lib/iso-week';
import { daySchema } from '../plan/plan-fields';

export const planCodeSchema = z.string().regex(/^plan-\d+$/);
export const sampleCodeSchema = z.string().regex(/^sample-\d+$/);

export const SAMPLINGS_OF_ROWS = ['random', 'targeted', 'none'] as const;
export type SamplingOfRow = (typeof SAMPLINGS_OF_ROWS)[number];

/**
 * How one sample was drawn, without its references, its register's name and what a person typed: reasons are counted here,
 * not told.
 */
export const resultsSampleSchema = z.strictObject({
  sample: sampleCodeSchema,
  /** The week it is marked in; of a round the first. */
  week: isoWeekSchema,
  purpose: z.enum(['week', 'round', 'gate']),
  sampling: z.enum(['random', 'targeted']),
  /** In words, `simple random sample without replacement`. */
  method: z.string().min(1).max(300),
  /** Draws the same plans again from the same register; absent where a person picked them. */
  seed: z.int().min(0).max(0xffff_ffff).optional(),
  /** Rows of the register, and plans of it that could be drawn. */
  register: z.int().min(0),
  frame: z.int().min(0),
  /** Issue dates drawn from, both included. */
  issued: z.strictObject({ from: daySchema.optional(), to: daySchema.optional() }),
  /** True where the register was narrowed by other fields too. */
  filtered: z.boolean(),
  drawn: z.int().min(0),
  /** Plans that stand in for others, plans taken out by hand before drawing, and plans that an earlier sample had drawn. */
  substituted: z.int().min(0),
  excluded: z.int().min(0),
  sampledBefore: z.int().min(0),
  /** Plans to be marked twice. */
  markedTwice: z.int().min(0),
});
export type ResultsSample = z.infer<typeof resultsSampleSchema>;
