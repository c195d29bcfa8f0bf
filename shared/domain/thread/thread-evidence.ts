import type { Evidence } from '../evidence/evidence';
import type { ThreadItem } from './thread-item';
import type { ThreadState } from './thread-state';

/** The criteria of the default rubric that ask after the golden thread. */
export const THREAD_CRITERIA = ['X1', 'F1'] as const;
export type ThreadCriterion = (typeof THREAD_CRITERIA)[number];

export const isThreadCriterion = (id: string): id is ThreadCriterion =>
  THREAD_CRITERIA.some((criterion) => criterion === id);

/**
 * Where the thread breaks, as a criterion asks: X1 after every need without an outcome, every outcome without a need or
 * without provision, and provision that serves nothing; F1 after the needs of section B alone that no provision meets.
 */
export function brokenItems(state: ThreadState, criterion: ThreadCriterion): readonly ThreadItem[] {
  if (criterion === 'F1') return state.needsWithoutProvision.filter(({ section }) => section === 'B');
  const broken = [
    ...state.needsWithoutOutcome,
    ...state.outcomesWithoutNeed,
    ...state.outcomesWithoutProvision,
    ...state.orphanProvision,
  ];
  return [...new Set(broken)];
}

/** Of these items, those that no evidence of the criterion quotes yet. @param evidence of this plan text. */
export function notYetAttached(
  items: readonly ThreadItem[],
  evidence: readonly Pick<Evidence, 'criterionId' | 'passages'>[],
  criterion: ThreadCriterion,
): readonly ThreadItem[] {
  const quoted = new Set(
    evidence
      .filter(({ criterionId }) => criterionId === criterion)
      .flatMap(({ passages }) => passages.map(({ blockId }) => blockId)),
  );
  return items.filter(({ blockIds }) => !blockIds.some((id) => quoted.has(id)));
}
