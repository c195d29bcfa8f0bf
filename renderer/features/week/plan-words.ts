import type { PlanRow } from '../../db/plan-rows';

export const STATE_WORDS: Readonly<Record<PlanRow['state'], string>> = {
  waiting: 'No file yet',
  'not-started': 'Not started',
  marking: 'Marking',
  submitted: 'Submitted',
  agreed: 'Agreed',
};

export const STATE_ORDER: Readonly<Record<PlanRow['state'], number>> = {
  waiting: -1,
  'not-started': 0,
  marking: 1,
  submitted: 2,
  agreed: 3,
};

/** Share of criteria answered, as a whole percent that reaches 100 only when all are; handing in does not raise it. */
export const progressPercent = (row: Pick<PlanRow, 'answered' | 'total'>): number =>
  row.total === 0 ? 0 : Math.floor((100 * row.answered) / row.total);

/** How far a plan has got; of one that was marked twice, how far its marks are agreed. */
export function stateWords({ state, agreement }: Pick<PlanRow, 'state' | 'agreement'>): string {
  if (agreement === undefined) return STATE_WORDS[state];
  return agreement === 'to-agree' ? 'Marks to agree' : 'Agreeing marks';
}
