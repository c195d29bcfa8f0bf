import { useMemo } from 'react';
import { useActions, useExports, useIndicators, useRisks } from '../../db/reads-of-board';

/** Changes whenever a record of the Board does, or what was saved before, so that the preview is worked out again. */
export function useBoardStamp(): string {
  const [actions, risks, indicators] = [useActions(), useRisks(), useIndicators()];
  const exports = useExports();
  return useMemo(() => {
    const saved = exports?.map(({ id, withdrawn }) => [id, withdrawn !== undefined]);
    return [actions, risks, indicators, saved].map((part) => JSON.stringify(part ?? null)).join('|');
  }, [actions, risks, indicators, exports]);
}
