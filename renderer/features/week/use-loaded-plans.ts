import { useDeferredValue } from 'react';
import type { PlanRow } from '../../db/plan-rows';
import { usePlanList } from '../../db/reads';
import type { WeekView } from './plan-filters';

export interface LoadedPlans {
  readonly rows: readonly PlanRow[];
  /** Plans there are in all, which may be more than the rows yet. */
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
  const ofThisWeek = week === null || week === 'this-week';
  if (list === undefined || !(list.complete || ofThisWeek)) return NONE;
  return { ...list, loading: false };
}
