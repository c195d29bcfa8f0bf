import { z } from 'zod';
import { daySchema } from '../plan/plan-fields';

/**
 * A figure as it was when it was read, so that it can be held against a later one. A percent is kept with what it is made
 * of wherever that is known, so that it can be worked out again, with its range.
 */
export const figureThenSchema = z
  .strictObject({
    /** Percent 0 to 100 unrounded, or a count, weeks or days. */
    value: z.number().min(0).max(1_000_000),
    /** Met, of `total`. */
    part: z.int().min(0).optional(),
    /** Plans, criteria marked of a section, or what an indicator counts. */
    total: z.int().min(0).optional(),
    /** Plans, of an audit measure. */
    n: z.int().min(0).optional(),
    /**
     * How many independent cases a share of criteria is worth, see `effectiveNumber`: its range rests on them. Absent where
     * they are the total.
     */
    cases: z.number().positive().optional(),
    /** First and last day of what it was read from. */
    from: daySchema,
    to: daySchema,
    /** Of an audit measure: the rubric versions by their keys, and how the plans came to be audited. */
    versions: z.array(z.string().min(1).max(120)).max(100).optional(),
    sampling: z.enum(['random', 'targeted', 'unknown']).optional(),
  })
  .refine(({ from, to }) => from <= to, { error: 'A period ends after it begins.', path: ['to'] })
  .refine(({ part, total }) => (part === undefined) === (total === undefined) && (part ?? 0) <= (total ?? 0), {
    error: 'A part is no more than its total, and both are known or neither.',
    path: ['part'],
  });
export type FigureThen = z.infer<typeof figureThenSchema>;
