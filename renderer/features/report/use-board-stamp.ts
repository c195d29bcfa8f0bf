import { useSetting } from '../../db/reads';
import { useActions, useExports, useIndicators, useRisks } from '../../db/reads-of-board';
import { REPORTS_TAKEN_BACK_SETTING } from '../../db/setting-keys';

/** Changes whenever a record of the Board does, or what was saved before, so that the preview is worked out again. */
export function useBoardStamp(): string {
  const [actions, risks, indicators] = [useActions(), useRisks(), useIndicators()];
  const exports = useExports()?.map(({ id }) => id);
  const takenBack = useSetting(REPORTS_TAKEN_BACK_SETTING);
  return [actions, risks, indicators, exports, takenBack].map((part) => JSON.stringify(part ?? null)).join('|');
}
