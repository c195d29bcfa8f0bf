import { useExports } from '../../db/reads-of-board';

/** Last day of the period of the Word report that was saved last; null where there was none, or it is not read yet. */
export function useLastReport(): string | null {
  const last = useExports()?.find(({ kind }) => kind === 'report');
  return last?.period.to ?? null;
}
