import type { Choice } from '../../../../components/choice-field';
import type { PlanRow } from '../../../../db/plan-rows';

/** Plans in the list: a week's sample and some of the weeks before. */
const MOST = 60;

/** Plans to try a draft on, those of the newest week first. */
export function plansToTry(rows: readonly PlanRow[]): readonly Choice[] {
  return [...rows]
    .sort((a, b) => b.week.localeCompare(a.week) || a.ref.localeCompare(b.ref, 'en', { numeric: true }))
    .slice(0, MOST)
    .map(({ planId, ref, week }) => ({ id: planId, label: `${ref}, week ${week.replace('-W', ' / ')}` }));
}
