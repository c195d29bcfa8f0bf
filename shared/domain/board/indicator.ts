import { z } from 'zod';
import { boardWords } from './board-words';
import { monthSchema } from './month';

export const INDICATOR_AREAS = ['education', 'health', 'care', 'all'] as const;
export const INDICATOR_UNITS = ['percent', 'count', 'weeks', 'days'] as const;

/** One month: a value, and what a percent is made of where that is known. */
export const monthlyValueSchema = z
  .strictObject({
    month: monthSchema,
    value: z.number().min(0).max(1_000_000),
    part: z.int().min(0).optional(),
    base: z.int().min(0).optional(),
  })
  .refine(({ part, base }) => part === undefined || (base !== undefined && part <= base), {
    error: 'A part is no more than its base.',
  });

const aimSchema = z.strictObject({ month: monthSchema.optional(), value: z.number().min(0).max(1_000_000) });

/** A figure that the Board watches by month beside the audits: timeliness, reviews, exclusions, training, own ones. */
export const indicatorSchema = z.strictObject({
  id: z.string().min(1).max(120),
  name: boardWords(120),
  area: z.enum(INDICATOR_AREAS),
  unit: z.enum(INDICATOR_UNITS),
  better: z.enum(['higher', 'lower']),
  baseline: aimSchema.optional(),
  target: aimSchema.optional(),
  /** Where the figures come from. */
  source: boardWords(120).optional(),
  /** By month, each once, in order. */
  values: z.array(monthlyValueSchema).max(240),
});
export type Indicator = z.infer<typeof indicatorSchema>;
