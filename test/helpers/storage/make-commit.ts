import type { Commit } from '#shared/domain/store/change';

/** Invented; nobody is called that. */
export const TESTER = { id: 'person-1', name: 'Tess Ter', initials: 'TT', role: 'auditor' } as const;

/** One answer to criterion `criterion` of an audit. `note` makes it as long as a test needs. */
export function makeAnswerCommit(criterion: number, note = '', auditId = 'audit-1'): Commit {
  const criterionId = `F${criterion}`;
  return {
    action: 'answer',
    by: TESTER,
    changes: [
      {
        table: 'answers',
        id: `${auditId}/${criterionId}`,
        value: { auditId, criterionId, mark: { kind: 'rating', value: criterion % 4 }, note },
      },
    ],
  };
}
