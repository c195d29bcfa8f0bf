import { z } from 'zod';
import { daySchema } from '../plan/plan-fields';
import { boardWords } from './board-words';

/** Likelihood and impact of 1 to 5 each, so that a score of 1 to 25 is their product. */
export const riskScoreSchema = z.strictObject({ likelihood: z.int().min(1).max(5), impact: z.int().min(1).max(5) });
export type RiskScore = z.infer<typeof riskScoreSchema>;

export const scoreOf = ({ likelihood, impact }: RiskScore): number => likelihood * impact;

const riskStepSchema = z.strictObject({
  at: z.iso.datetime(),
  by: z.string().min(1).max(120),
  now: riskScoreSchema,
  note: boardWords(500).optional(),
  closed: z.boolean(),
});

/** A line of the risk register that goes to the Board each month. */
export const riskSchema = z.strictObject({
  id: z.string().min(1).max(120),
  risk: boardWords(200),
  cause: boardWords(400),
  effect: boardWords(400),
  now: riskScoreSchema,
  target: riskScoreSchema,
  control: boardWords(500),
  ownerRole: boardWords(80),
  reviewOn: daySchema,
  closed: z.boolean(),
  /** Oldest first; only ever added to. */
  history: z.array(riskStepSchema).max(500),
});
export type Risk = z.infer<typeof riskSchema>;
