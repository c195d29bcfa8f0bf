import { z } from 'zod';
import { shortMarksSchema } from './short-mark';

/** The file `score --answers` reads: one audit's marks and, if wanted, which rubric version they were given with. */
export const answersFileSchema = z.strictObject({
  rubric: z.strictObject({ id: z.string().min(1), version: z.int().min(1) }).optional(),
  answers: shortMarksSchema,
});
export type AnswersFile = z.infer<typeof answersFileSchema>;
