import { z } from 'zod';
import { PLAN_TYPES } from '../plan/plan-choices';
import { DISCIPLINES } from '../rubric/rubric';
import { shortMarksSchema } from './short-mark';

/**
 * The file `score --answers` reads: one audit's marks and, if wanted, which rubric version they were given with, the type of
 * the plan, and the discipline the plan was marked for.
 */
export const answersFileSchema = z.strictObject({
  rubric: z.strictObject({ id: z.string().min(1), version: z.int().min(1) }).optional(),
  planType: z.enum(PLAN_TYPES).optional(),
  discipline: z.enum(DISCIPLINES).optional(),
  answers: shortMarksSchema,
});
export type AnswersFile = z.infer<typeof answersFileSchema>;
