import { expect, it } from 'vitest';
import type { Change } from '#shared/domain/store/change';
import type { TakenStep } from '../../../../../renderer/db/undo';
import { takenPlace, takenWords } from '../../../../../renderer/features/audit/taken-words';

const moved: Change = {
  table: 'corrections',
  id: 'corr-1',
  value: { id: 'corr-1', planId: 'plan-1', textHash: 'a'.repeat(64), blockIds: ['b2', 'b3'], to: 'J', order: 1 },
};
const taken = (kind: TakenStep['kind'], label: string, back: Change, forth: Change): TakenStep => ({
  kind,
  step: { label, back: [back], forth: [forth] },
});
const gone = (table: 'answers' | 'corrections', id: string): Change => ({ table, id, value: null });

it('names what was taken back or done again', () => {
  const mark = gone('answers', 'audit-1/F1');
  expect(takenWords(taken('undo', 'mark F1', mark, mark))).toBe('Undid: mark F1');
  expect(takenWords(taken('redo', 'mark F1', mark, mark))).toBe('Did again: mark F1');
});

it('leads to the criterion or to the passages that the step concerns', () => {
  const mark = gone('answers', 'audit-1/F1');
  expect(takenPlace(taken('undo', '', mark, mark), 'audit-1')).toEqual({ kind: 'criterion', criterionId: 'F1' });
  expect(takenPlace(taken('undo', '', gone('corrections', 'corr-1'), moved), 'audit-1')).toEqual({
    kind: 'text',
    blockIds: ['b2', 'b3'],
  });
  expect(takenPlace(taken('undo', '', mark, mark), 'audit-10')).toBeNull();
});

it('leads to the words of what was taken out of the golden thread, and nowhere for a wording prompt', () => {
  const item = { textHash: 'a'.repeat(64), passages: [{ blockId: 'b2', quote: 'He reads.', prefix: '', suffix: '' }] };
  const record = { id: 'audit-1/p1', auditId: 'audit-1', promptKey: 'k', ruleId: 'r' };
  const left: Change = { table: 'dismissals', id: record.id, value: { ...record, item } };
  const none: Change = { table: 'dismissals', id: record.id, value: null };
  expect(takenPlace(taken('undo', '', none, left), 'audit-1')).toEqual({ kind: 'item', item });
  expect(takenPlace(taken('undo', '', none, { ...left, value: record }), 'audit-1')).toBeNull();
});

it('leads to the golden thread for a link that was drawn or removed', () => {
  const link: Change = { table: 'links', id: 'link-1', value: null };
  expect(takenPlace(taken('undo', 'link in the golden thread', link, link), 'audit-1')).toEqual({
    kind: 'thread',
    linkId: 'link-1',
  });
});
