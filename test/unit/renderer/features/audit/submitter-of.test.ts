import { expect, it } from 'vitest';
import type { Person } from '#shared/domain/audit/person';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import type { JournalEntry } from '#shared/domain/store/change';
import { submitterOf } from '../../../../../renderer/features/audit/submitter-of';
import { TESTER } from '../../../../helpers/storage/make-commit';

const LEAD: Person = { id: 'person-2', name: 'Lee Ad', initials: 'LA', role: 'lead' };

function entry(action: JournalEntry['action'], by: Person, state: 'draft' | 'submitted'): JournalEntry {
  const scored = scoreAudit(DEFAULT_RUBRIC, answersFrom({ A1: 2 }));
  const common = {
    id: 'audit-1',
    planId: 'plan-1',
    draft: 1,
    rubricId: 'rubric-1',
    rubricVersion: 1,
    auditorId: TESTER.id,
    startedAt: '2026-11-23T10:00:00.000Z',
  };
  const value = { ...common, state, ...(state === 'submitted' && scored.ok ? { result: scored.value } : {}) };
  return { seq: 1, at: '2026-11-23T10:00:00.000Z', by, action, changes: [{ table: 'audits', id: 'audit-1', value }] };
}

it('names who handed the audit in last, who need not have begun it', () => {
  const begun = entry('start-audit', TESTER, 'draft');
  const trail = [begun, entry('submit', TESTER, 'submitted'), entry('reopen', TESTER, 'draft')];
  expect(submitterOf([begun], 'audit-1')).toBeNull();
  expect(submitterOf([...trail, entry('submit', LEAD, 'submitted')], 'audit-1')).toEqual(LEAD);
});

it('names nobody for what was only put back after damage', () => {
  expect(submitterOf([entry('give-back', LEAD, 'submitted')], 'audit-1')).toBeNull();
});
