import type { PlanRow } from '../../db/plan-rows';

/** Whether its audit counts in a report. */
export const isDone = (row: PlanRow): boolean => row.state === 'submitted' || row.state === 'agreed';

/** Changes whenever a submitted audit comes, goes or changes, so that the preview is worked out again. */
export function stampOf(rows: readonly PlanRow[]): string {
  const done = rows.filter(isDone);
  const [last = ''] = done
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .slice(-1);
  return `${done.length}/${last}`;
}
