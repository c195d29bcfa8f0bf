import { stillOut } from '#shared/domain/board/export-record';
import { useExports } from '../../db/reads-of-board';

/** Last day of the period of the Word report that was saved last and not taken back; null where there was none, or it is not read yet. */
export function useLastReport(): string | null {
  const last = useExports()?.find((one) => one.kind === 'report' && stillOut(one));
  return last?.period.to ?? null;
}
