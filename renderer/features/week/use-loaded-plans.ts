import { useDeferredValue, useMemo } from 'react';
import type { PlanRow } from '../../db/plan-rows';
import { usePlanList } from '../../db/reads';
import { useWaitingRows } from '../../db/reads-of-samples';
import type { WeekView } from './plan-filters';

export interface LoadedPlans {
  /** Plans, and those that were drawn and wait for their file. */
  readonly rows: readonly PlanRow[];
  /** Plans that are loaded, in all: there may be more than the rows yet. */
  readonly total: number;
  readonly complete: boolean;
  /** True while there is nothing to show for the chosen weeks yet. */
  readonly loading: boolean;
}

const NONE: LoadedPlans = { rows: [], total: 0, complete: false, loading: true };

/**
 * The plans as far as they are there. Drawn in slices when there is time: while many plans arrive, the window must hear
 * keys and clicks all the same. Where weeks other than this one were chosen, only all plans will do.
 */
export function useLoadedPlans({ week }: WeekView): LoadedPlans {
  const list = useDeferredValue(usePlanList());
  const waiting = useDeferredValue(useWaitingRows());
  const rows = useMemo(() => [...(list?.rows ?? []), ...(waiting ?? [])], [list, waiting]);
  const ofThisWeek = week === null || week === 'this-week';
  if (list === undefined || !(list.complete || ofThisWeek)) return NONE;
  return { ...list, rows, loading: false };
}
