import { z } from 'zod';
import { daySchema } from '../plan/plan-fields';

export const EVENT_KINDS = ['training', 'rubric', 'team', 'other'] as const;

/** Something that happened and that a series may have to do with. Shown on the axis; limits start anew at it where it says so. */
export const compareEventSchema = z.strictObject({
  id: z.string().min(1).max(120),
  on: daySchema,
  kind: z.enum(EVENT_KINDS),
  label: z.string().trim().min(1).max(60),
  /** Whether limits are reckoned anew from here: only ever because a person said so, never because a rule fired. */
  rebase: z.boolean(),
});
export type CompareEvent = z.infer<typeof compareEventSchema>;

export const compareEventsSchema = z.array(compareEventSchema).max(200);
