import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import { contentOf } from '#shared/domain/rubric/to-published';
import { dropMove, type Move, stepMove } from '../../../../../../renderer/features/rubric/studio/moves';
import { type Place, placeKey, placeOfKey } from '../../../../../../renderer/features/rubric/studio/place';
import { anyRubric } from '../../../../../helpers/rubric/rubric-arbitraries';

const apply = (content: RubricContent, move: Move | null): RubricContent => {
  if (move === null) return content;
  return move.kind === 'section'
    ? editRubric(content, { kind: 'move-section', sectionId: move.id, to: move.index }, new Set())
    : editRubric(
        content,
        { kind: 'move-criterion', criterionId: move.id, toSection: move.toSection, to: move.index },
        new Set(),
      );
};

/** The lines of the outline, as one list. */
const lines = ({ sections }: RubricContent): Place[] =>
  sections.flatMap(({ id, criteria }): Place[] => [
    { kind: 'section', id },
    ...criteria.map((criterion): Place => ({ kind: 'criterion', id: criterion.id })),
  ]);
const keys = (content: RubricContent) => lines(content).map(placeKey);

const contentAndPlaces = anyRubric.map(contentOf).chain((content) =>
  fc.record({
    content: fc.constant(content),
    from: fc.constantFrom(...lines(content)),
    onto: fc.constantFrom(...lines(content)),
    side: fc.constantFrom('before' as const, 'after' as const),
  }),
);

describe('moving in the outline', () => {
  it('drops a criterion just before or after the line it is dropped at', () => {
    fc.assert(
      fc.property(contentAndPlaces, ({ content, from, onto, side }) => {
        fc.pre(from.kind === 'criterion' && placeKey(from) !== placeKey(onto));
        const moved = keys(apply(content, dropMove(content, from, onto, side)));
        // Worked out on the flat list of lines, which knows nothing of sections.
        const rest = keys(content).filter((key) => key !== placeKey(from));
        const at = rest.indexOf(placeKey(onto)) + Number(side === 'after');
        // Above the first section there is no place for a criterion.
        const expected = at === 0 ? keys(content) : rest.toSpliced(at, 0, placeKey(from));
        expect(moved).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('drops a section between sections, with all of its criteria in their order', () => {
    fc.assert(
      fc.property(contentAndPlaces, ({ content, from, onto, side }) => {
        fc.pre(from.kind === 'section');
        const after = apply(content, dropMove(content, from, onto, side));
        expect(new Set(after.sections)).toEqual(new Set(content.sections));
        const others = (one: RubricContent) => one.sections.filter(({ id }) => id !== from.id);
        expect(others(after)).toEqual(others(content));
        if (onto.kind !== 'section' || onto.id === from.id) return;
        const [at, target] = [from.id, onto.id].map((id) => after.sections.findIndex((section) => section.id === id));
        expect(at).toBe((target ?? 0) + (side === 'after' ? 1 : -1));
      }),
      { numRuns: 1_000 },
    );
  });

  it('steps down after a step up to where it was, over the edges of sections too', () => {
    fc.assert(
      fc.property(contentAndPlaces, ({ content, from }) => {
        const up = stepMove(content, from, 'up');
        if (up === null) {
          expect(keys(content)[0] === placeKey(from) || keys(content)[1] === placeKey(from)).toBe(true);
          return;
        }
        const there = apply(content, up);
        expect(keys(there)).not.toEqual(keys(content));
        expect(apply(there, stepMove(there, from, 'down'))).toEqual(content);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says nothing to do where a thing is dropped onto its own place', () => {
    fc.assert(
      fc.property(contentAndPlaces, ({ content, from, side }) => {
        expect(dropMove(content, from, from, side)).toBeNull();
      }),
    );
  });

  it('reads the key of a line back as what it stands for', () => {
    fc.assert(
      fc.property(contentAndPlaces, ({ from }) => {
        expect(placeOfKey(placeKey(from))).toEqual(from);
      }),
    );
    expect(placeOfKey('section:Q')).toEqual({ kind: 'whole' });
  });
});
