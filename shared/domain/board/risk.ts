import { z } from 'zod';
import { daySchema } from '../plan/plan-fields';
import { MOST_STEPS } from './action';
import { boardWords } from './board-words';

/** Likelihood and impact of 1 to 5 each, so that a score of 1 to 25 is their product. */
export const riskScoreSchema = z.strictObject({ likelihood: z.int().min(1).max(5), impact: z.int().min(1).max(5) });
export type RiskScore = z.infer<typeof riskScoreSchema>;

export const scoreOf = ({ likelihood, impact }: RiskScore): number => likelihood * impact;

/** How a risk stood from one moment on. The first is when it was put on the register. */
export const riskStepSchema = z.strictObject({
  at: z.iso.datetime(),
  by: z.string().min(1).max(120),
  now: riskScoreSchema,
  target: riskScoreSchema,
  reviewOn: daySchema,
  note: boardWords(500).optional(),
  closed: z.boolean(),
});
export type RiskStep = z.infer<typeof riskStepSchema>;

const isSameScore = (a: RiskScore, b: RiskScore) => a.likelihood === b.likelihood && a.impact === b.impact;

/** A line of the risk register that goes to the Board each month. */
export const riskSchema = z
  .strictObject({
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
    /** Oldest first; only ever added to. The last says the same as the risk. */
    history: z.array(riskStepSchema).min(1).max(MOST_STEPS),
  })
  .refine(
    ({ now, target, reviewOn, closed, history }) => {
      const last = history.at(-1);
      if (last === undefined) return true;
      const sameScores = isSameScore(last.now, now) && isSameScore(last.target, target);
      return sameScores && last.reviewOn === reviewOn && last.closed === closed;
    },
    { error: 'The last step of a risk says how it stands.' },
  );
export type Risk = z.infer<typeof riskSchema>;
