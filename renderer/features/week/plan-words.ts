import type { PlanRow } from '../../db/plan-rows';

export const STATE_WORDS: Readonly<Record<PlanRow['state'], string>> = {
  'not-started': 'Not started',
  marking: 'Marking',
  submitted: 'Submitted',
  agreed: 'Agreed',
};

export const STATE_ORDER: Readonly<Record<PlanRow['state'], number>> = {
  'not-started': 0,
  marking: 1,
  submitted: 2,
  agreed: 3,
};

/** Share of criteria answered, as a whole percent; a plan that is handed in is done, whatever was left out. */
export function progressPercent(row: Pick<PlanRow, 'state' | 'answered' | 'total'>): number {
  if (row.state === 'submitted' || row.state === 'agreed') return 100;
  return row.total === 0 ? 0 : Math.floor((100 * row.answered) / row.total);
}
