import { useActions, useIndicators, useRisks } from '../../db/reads-of-board';

/** Changes whenever a record of the Board does, so that the preview is worked out again. */
export function useBoardStamp(): string {
  const [actions, risks, indicators] = [useActions(), useRisks(), useIndicators()];
  return [actions, risks, indicators].map((records) => JSON.stringify(records ?? null)).join('|');
}
