import { expect, it } from 'vitest';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Change, JournalEntry } from '#shared/domain/store/change';
import { trailLines } from '../../../../../renderer/features/audit/trail-words';
import { VERSION_1, VERSION_2, VERSION_3 } from '../../../../helpers/rubric/later-versions';
import { AUDIT } from '../../../../helpers/steps/world';
import { TESTER } from '../../../../helpers/storage/make-commit';

const audit = (change: Partial<Audit> = {}): Change => ({
  table: 'audits',
  id: AUDIT.id,
  value: { ...AUDIT, rubricId: VERSION_1.id, ...change },
});
const answer = (value: Partial<Answer>): Change => ({
  table: 'answers',
  id: `${AUDIT.id}/F1`,
  value: { auditId: AUDIT.id, criterionId: 'F1', mark: null, note: '', ...value },
});
const ONE = { kind: 'rating', value: 1 } as const;
const earlier = { rubricVersion: 1, mark: ONE };

it('names each mark by the scale of the version the audit had then, and a move by its versions', () => {
  const steps: readonly (readonly [JournalEntry['action'], ...Change[]])[] = [
    ['start-audit', audit()],
    ['answer', answer({ mark: ONE })],
    ['move-version', audit({ rubricVersion: 3 }), answer({ earlier })],
    ['answer', answer({ earlier, mark: ONE })],
    ['discipline', audit({ rubricVersion: 3, discipline: 'health' })],
    ['undo', audit({ rubricVersion: 3 })],
    ['undo', answer({ earlier })],
    ['undo', audit(), answer({ mark: ONE })],
  ];
  const entries = steps.map(([action, ...changes], index) => ({
    seq: index + 1,
    at: '2026-11-23T10:00:00.000Z',
    by: TESTER,
    action,
    changes,
  }));
  expect(trailLines(entries, AUDIT.id, VERSION_3, [VERSION_1, VERSION_2, VERSION_3]).map(({ words }) => words)).toEqual(
    [
      'Started the audit',
      'Marked F1: Partly met',
      'Moved from version 1 to version 3 of the rubric',
      'Marked F1: In part',
      'Chose what is marked: the part of health',
      'Undid: choice of what is marked: the whole plan',
      'Undid: mark on F1, now Not answered',
      'Undid: change of rubric version, now version 1',
    ],
  );
});
