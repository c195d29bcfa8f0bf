import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { diffRubrics } from '#shared/domain/rubric/diff-rubrics';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import type { CriterionFields } from '#shared/domain/rubric/rubric-edit';
import { contentOf } from '#shared/domain/rubric/to-published';
import { turnWords } from '../../../../../../renderer/features/audit/version/newer-version';

describe('what stands beside the sentence about a change', () => {
  it('is nothing where the sentence says it all, and the words before and after elsewhere', () => {
    const words = (fields: CriterionFields) => {
      const before = contentOf(DEFAULT_RUBRIC);
      const after = editRubric(before, { kind: 'change-criterion', criterionId: 'F1', fields }, new Set());
      return diffRubrics(before, after).map(turnWords);
    };
    expect(words({ limiting: false })).toEqual([null]);
    expect(words({ planTypes: ['new'] })).toEqual(['Every plan → New']);
  });
});
