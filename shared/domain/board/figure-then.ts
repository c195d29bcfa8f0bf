import { z } from 'zod';
import { daySchema } from '../plan/plan-fields';

/**
 * A figure as it was when it was read, so that it can be held against a later one. A percent is kept as what it is made
 * of wherever that is known, so that it can be worked out again, with its range.
 */
export const figureThenSchema = z
  .strictObject({
    /** Percent 0 to 100 unrounded, or a count, weeks or days. */
    value: z.number().min(0).max(1_000_000),
    /** Met, of `n`; only of percents. With marks on a scale it need not be whole. */
    part: z.number().min(0).optional(),
    /** Plans, or what the indicator counts; absent where it is not known. */
    n: z.int().min(0).optional(),
    /** First and last day of what it was read from. */
    from: daySchema,
    to: daySchema,
  })
  .refine(({ from, to }) => from <= to, { error: 'A period ends after it begins.', path: ['to'] })
  .refine(({ part, n }) => part === undefined || (n !== undefined && part <= n), {
    error: 'A part is no more than its base.',
    path: ['part'],
  });
export type FigureThen = z.infer<typeof figureThenSchema>;
