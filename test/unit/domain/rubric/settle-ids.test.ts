import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import { settleIds } from '#shared/domain/rubric/settle-ids';
import { contentOf } from '#shared/domain/rubric/to-published';
import { someImpulses } from '../../../helpers/rubric/any-edit';
import { anyVersion } from '../../../helpers/rubric/any-version';
import { edited } from '../../../helpers/rubric/store';

const content = contentOf(DEFAULT_RUBRIC);
const WORDS = { title: 'Theirs', guidance: 'Their guidance', good: 'Their good' };
const theirs = (id: string) =>
  editRubric(content, { kind: 'change-criterion', criterionId: id, fields: WORDS }, new Set());

it('gives a criterion that asks something else under a known id the next id of its section', () => {
  const settled = settleIds(theirs('F2'), [DEFAULT_RUBRIC]);
  expect(settled.renamed).toEqual([{ title: 'Theirs', from: 'F2', to: 'F8' }]);
  expect(settled.content.sections[5]?.criteria.map(({ id }) => id)).toEqual(['F1', 'F8', 'F3', 'F4', 'F5', 'F6', 'F7']);
  expect(settleIds(theirs('H1b'), [DEFAULT_RUBRIC]).renamed).toEqual([{ title: 'Theirs', from: 'H1b', to: 'H1d' }]);
});

it('keeps the id where any version here asks the same under it, and one that nobody knows here', () => {
  expect(settleIds(theirs('F2'), [DEFAULT_RUBRIC, theirs('F2')]).renamed).toEqual([]);
  expect(settleIds(theirs('F2'), []).renamed).toEqual([]);
  expect(settleIds(content, [DEFAULT_RUBRIC])).toEqual({ content, renamed: [] });
});

it('leaves no id twice and changes nothing else, whatever the file', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, someImpulses, (here, there, impulses) => {
      const file = edited(there, impulses, [there]);
      const { content: settled, renamed } = settleIds(file, [here]);
      const ids = settled.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      const before = new Set(here.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
      for (const { to } of renamed) expect(before.has(to)).toBe(false);
      const blind = (one: typeof file) => ({
        ...one,
        sections: one.sections.map((section) => ({
          ...section,
          criteria: section.criteria.map((criterion) => ({ ...criterion, id: '' })),
        })),
      });
      expect(blind(settled)).toEqual(blind(file));
      expect(settleIds(settled, [here, settled]).renamed).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
}, 180_000);
