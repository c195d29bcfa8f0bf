import { expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import type { CriterionFields } from '#shared/domain/rubric/rubric-edit';
import { contentOf } from '#shared/domain/rubric/to-published';
import { writtenAnew } from '#shared/domain/rubric/written-anew';

const content = contentOf(DEFAULT_RUBRIC);
const anew = (fields: CriterionFields) =>
  writtenAnew(content, editRubric(content, { kind: 'change-criterion', criterionId: 'F2', fields }, new Set()));

it('names a criterion of which nothing is as it was, and none that was only worded better', () => {
  expect(anew({ title: 'Other', guidance: 'Other', good: 'Other' })).toEqual(['F2']);
  expect(anew({ title: 'Other', guidance: 'Other' })).toEqual([]);
  expect(writtenAnew(content, content)).toEqual([]);
});

it('names none that has an id of its own now', () => {
  const renewed = editRubric(content, { kind: 'renew-criterion', criterionId: 'F2' }, new Set());
  expect(writtenAnew(content, renewed)).toEqual([]);
});
