import { z } from 'zod';
import { daySchema } from '../plan/plan-fields';
import { boardWords } from './board-words';

export const ACTION_STATUSES = ['not-started', 'on-track', 'at-risk', 'late', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** A figure as it was when it was read, so that it can be held against a later one. Percents are 0 to 100, unrounded. */
const figureThenSchema = z.strictObject({
  value: z.number(),
  /** Plans, or what the indicator counts; absent where it is not known. */
  n: z.int().min(0).optional(),
  from: daySchema,
  to: daySchema,
});

/** What will show that an action worked: a measure of the audits or an indicator, or only words. */
export const actionMeasureSchema = z.strictObject({
  words: boardWords(300),
  source: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('criterion'), criterionId: z.string().min(1).max(60) }),
      z.strictObject({ kind: z.literal('section'), section: z.string().min(1).max(3) }),
      z.strictObject({ kind: z.literal('indicator'), indicatorId: z.string().min(1).max(120) }),
    ])
    .optional(),
  /** Where it stood when the action began. */
  baseline: figureThenSchema.optional(),
});

const actionStepSchema = z.strictObject({
  at: z.iso.datetime(),
  /** The person who wrote it down, by id. */
  by: z.string().min(1).max(120),
  status: z.enum(ACTION_STATUSES),
  note: boardWords(500).optional(),
  /** The measure, read again. */
  figure: figureThenSchema.optional(),
});

/** Something that is done so that plans get better. Owners are roles, not names: the Board's papers are published. */
export const improvementActionSchema = z.strictObject({
  id: z.string().min(1).max(120),
  /** The area of weakness that it is for. */
  area: boardWords(120),
  action: boardWords(500),
  ownerRole: boardWords(80),
  due: daySchema,
  measure: actionMeasureSchema,
  status: z.enum(ACTION_STATUSES),
  /** Oldest first; only ever added to. */
  history: z.array(actionStepSchema).max(500),
});
export type ImprovementAction = z.infer<typeof improvementActionSchema>;
