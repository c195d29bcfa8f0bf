import { z } from 'zod';
import { improvementActionSchema } from '../board/action';
import { indicatorSchema } from '../board/indicator';
import { riskSchema } from '../board/risk';

/** An action as it leaves the app: its steps without the person who wrote each down. */
export const resultsActionSchema = z.strictObject({
  ...improvementActionSchema.shape,
  history: z.array(improvementActionSchema.shape.history.element.omit({ by: true })),
});
export type ResultsAction = z.infer<typeof resultsActionSchema>;

/** A risk, likewise. */
export const resultsRiskSchema = z.strictObject({
  ...riskSchema.shape,
  history: z.array(riskSchema.shape.history.element.omit({ by: true })),
});
export type ResultsRisk = z.infer<typeof resultsRiskSchema>;

/** What the Board watches beside the audits. Owners are roles. */
export const resultsBoardSchema = z.strictObject({
  actions: z.array(resultsActionSchema),
  risks: z.array(resultsRiskSchema),
  indicators: z.array(indicatorSchema),
});
export type ResultsBoard = z.infer<typeof resultsBoardSchema>;

export const NO_BOARD: ResultsBoard = { actions: [], risks: [], indicators: [] };
