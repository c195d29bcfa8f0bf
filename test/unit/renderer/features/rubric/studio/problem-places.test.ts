import { describe, expect, it } from 'vitest';
import { checkRubric } from '#shared/domain/rubric/check-rubric';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import { contentOf } from '#shared/domain/rubric/to-published';
import { markOfWhole, outlineRows } from '../../../../../../renderer/features/rubric/studio/outline-rows';
import {
  fieldKey,
  inHand,
  type PlacedProblems,
  problemsAt,
  problemsIn,
} from '../../../../../../renderer/features/rubric/studio/problem-places';

const placed = (content: RubricContent): PlacedProblems =>
  checkRubric(content).map(({ place, gravity, message }) => ({ place, grave: gravity === 'stops', message }));

const withBlank = editRubric(contentOf(DEFAULT_RUBRIC), { kind: 'add-criterion', sectionId: 'F' }, new Set());

describe('where problems of a draft stand', () => {
  it('puts each at its own control, and at the line of the outline that leads to it', () => {
    const problems = placed(withBlank);
    const at = { part: 'criterion', sectionId: 'F', criterionId: 'F8', field: 'guidance' } as const;
    expect(problemsAt(problems, at).map(({ message }) => message)).toEqual([expect.stringContaining('guidance')]);
    expect(problemsIn(problems, { kind: 'criterion', id: 'F8' })).toHaveLength(3);
    expect(problemsIn(problems, { kind: 'section', id: 'F' })).toEqual([]);
    const marked = outlineRows(withBlank, problems).filter(({ mark }) => mark !== null);
    expect(marked).toMatchObject([
      { key: 'criterion:F8', title: 'No title yet', spoken: 'F8 No title yet, 3 problems', mark: { stops: true } },
    ]);
  });

  it('counts what is wrong with scale, grades and limits for the line above the outline', () => {
    const content = editRubric(contentOf(DEFAULT_RUBRIC), { kind: 'retitle', title: '' }, new Set());
    expect(markOfWhole(placed(content))).toEqual({ stops: true, words: '1 problem' });
    expect(markOfWhole(placed(contentOf(DEFAULT_RUBRIC)))).toBeNull();
  });

  it('marks the percent of a grade and the meaning of a rating, and not the word beside them', () => {
    const content = editRubric(contentOf(DEFAULT_RUBRIC), { kind: 'band-from', bandId: 'good', from: 90 }, new Set());
    const at = { part: 'band', bandId: 'good' } as const;
    expect(problemsAt(placed(content), { ...at, field: 'from' })).toHaveLength(1);
    expect(problemsAt(placed(content), { ...at, field: 'word' })).toEqual([]);
    const blank = editRubric(
      contentOf(DEFAULT_RUBRIC),
      { kind: 'reword-scale-point', value: 2, meaning: '' },
      new Set(),
    );
    expect(problemsAt(placed(blank), { part: 'scale-point', value: 2, field: 'meaning' })).toHaveLength(1);
    expect(problemsAt(placed(blank), { part: 'scale-point', value: 2, field: 'word' })).toEqual([]);
  });

  it('tells all controls apart', () => {
    expect(fieldKey({ part: 'band', bandId: 'good' })).toBe('band good');
    expect(fieldKey({ part: 'scale-point', value: 2 })).toBe('scale-point 2');
    expect(fieldKey({ part: 'section', sectionId: 'F', field: 'weight' })).toBe('section F weight');
    expect(inHand({ part: 'cap', which: 'one' })).toEqual({ kind: 'whole' });
    expect(inHand({ part: 'section', sectionId: 'F' })).toEqual({ kind: 'section', id: 'F' });
  });
});
