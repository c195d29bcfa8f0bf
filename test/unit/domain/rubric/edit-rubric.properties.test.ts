import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import { spentIdsOf } from '#shared/domain/rubric/next-id';
import { type RubricContent, rubricContentSchema } from '#shared/domain/rubric/rubric-draft';
import { contentOf } from '#shared/domain/rubric/to-published';
import { anyImpulse, editOf, someImpulses } from '../../../helpers/rubric/any-edit';
import { anyVersion } from '../../../helpers/rubric/any-version';
import { deepFreeze } from '../../../helpers/rubric/deep-freeze';

const idsOf = ({ sections }: Pick<RubricContent, 'sections'>) =>
  sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
const bandIdsOf = ({ bands }: RubricContent) => bands.map(({ id }) => id);
const criteriaById = ({ sections }: RubricContent) =>
  new Map(sections.flatMap(({ criteria }) => criteria.map((criterion) => [criterion.id, criterion])));
const RUNS = { numRuns: 1_000 };

describe('editing a draft, whatever is done to it', () => {
  it('never gives an id that was ever used, in any version or any state of the draft', () => {
    let given = 0;
    fc.assert(
      fc.property(anyVersion, anyVersion, someImpulses, (older, newer, impulses) => {
        let content = contentOf(newer);
        let spent = spentIdsOf(older, newer);
        for (const impulse of impulses) {
          const before = { criteria: new Set(idsOf(content)), bands: new Set(bandIdsOf(content)) };
          const edited = editRubric(content, editOf(content, impulse), spent);
          const fresh = [
            ...idsOf(edited).filter((id) => !before.criteria.has(id)),
            ...bandIdsOf(edited).filter((id) => !before.bands.has(id)),
          ];
          for (const id of fresh) expect(spent.has(id), id).toBe(false);
          given += fresh.length;
          expect(new Set(idsOf(edited)).size).toBe(idsOf(edited).length);
          spent = new Set([...spent, ...spentIdsOf(edited)]);
          content = edited;
        }
      }),
      RUNS,
    );
    expect(given).toBeGreaterThan(500);
  });

  it('changes nothing that goes in, and comes out as a draft that can be stored', () => {
    fc.assert(
      fc.property(anyVersion, someImpulses, (version, impulses) => {
        let content = deepFreeze(contentOf(version));
        for (const impulse of impulses) {
          content = deepFreeze(editRubric(content, editOf(content, impulse), new Set()));
          expect(rubricContentSchema.safeParse(content).success).toBe(true);
          expect(content.scale.map(({ value }) => value)).toEqual([...content.scale.keys()]);
        }
      }),
      RUNS,
    );
  });

  it('answers the very same draft where an edit says what is so already, and another one otherwise', () => {
    fc.assert(
      fc.property(anyVersion, anyImpulse, (version, impulse) => {
        const content = contentOf(version);
        const edit = editOf(content, impulse);
        const edited = editRubric(content, edit, spentIdsOf(version));
        expect(edited === content).toBe(JSON.stringify(edited) === JSON.stringify(content));
        const adds = edit.kind.startsWith('add-') || edit.kind.startsWith('remove-') || edit.kind === 'renew-criterion';
        if (!adds) expect(editRubric(edited, edit, spentIdsOf(version))).toBe(edited);
      }),
      RUNS,
    );
  });

  it('keeps every criterion that is not named as it was, wherever it stands', () => {
    fc.assert(
      fc.property(anyVersion, anyImpulse, (version, impulse) => {
        const content = contentOf(version);
        const edit = editOf(content, impulse);
        const named = 'criterionId' in edit ? edit.criterionId : null;
        const before = criteriaById(content);
        const after = criteriaById(editRubric(content, edit, spentIdsOf(version)));
        const both = [...after.keys()].filter((id) => id !== named && before.has(id));
        expect(both.map((id) => after.get(id))).toEqual(both.map((id) => before.get(id)));
      }),
      RUNS,
    );
  });
});
