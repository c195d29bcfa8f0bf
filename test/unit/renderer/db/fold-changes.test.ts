import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerId } from '#shared/domain/audit/answer';
import type { Change } from '#shared/domain/store/change';
import { foldChanges, splitAnswerId } from '../../../../renderer/db/fold-changes';

const AUDITS = ['audit-1', 'audit-2'];
const CRITERIA = ['F1', 'F2', 'H1a'];

const answerChange = fc
  .record({
    auditId: fc.constantFrom(...AUDITS),
    criterionId: fc.constantFrom(...CRITERIA),
    note: fc.option(fc.string({ maxLength: 5 })),
  })
  .map(({ auditId, criterionId, note }): Change => {
    const value = note === null ? null : { auditId, criterionId, mark: null, note };
    return { table: 'answers', id: answerId(auditId, criterionId), value };
  });

it('keeps the last version of each answer, with its audit', () => {
  fc.assert(
    fc.property(fc.array(answerChange), (changes) => {
      const { audits } = foldChanges(changes.map((change) => ({ change, at: null })));
      for (const auditId of AUDITS) {
        for (const criterionId of CRITERIA) {
          const last = changes.findLast(({ id }) => id === answerId(auditId, criterionId));
          expect(audits.get(auditId)?.answers.get(criterionId)).toEqual(last?.value);
        }
      }
    }),
  );
});

it('keeps the last time an audit was touched, by itself or by its answers', () => {
  const answer: Change = { table: 'answers', id: 'audit-1/F1', value: null };
  const audit: Change = { table: 'audits', id: 'audit-1', value: null };
  const { audits } = foldChanges([
    { change: audit, at: '2026-11-23T09:00:00Z' },
    { change: answer, at: '2026-11-23T10:00:00Z' },
  ]);
  expect(audits.get('audit-1')).toMatchObject({ audit: null, at: '2026-11-23T10:00:00Z' });
});

it('splits what answerId has joined, also when an audit id holds a slash', () => {
  expect(splitAnswerId(answerId('audit/1', 'F2'))).toEqual({ auditId: 'audit/1', criterionId: 'F2' });
});
