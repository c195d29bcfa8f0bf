import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffRubrics } from '#shared/domain/rubric/diff-rubrics';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { gravestChange, type RubricChange } from '#shared/domain/rubric/rubric-change';
import { contentOf } from '#shared/domain/rubric/to-published';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import { askedCriteria } from '#shared/domain/scoring/asked';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { type Impulse, someImpulses } from '../../../helpers/rubric/any-edit';
import { answersByNumbers, anyScope, anyVersion, someNumbers } from '../../../helpers/rubric/any-version';
import { slowClass } from '../../../helpers/rubric/slow-class';
import { edited, publishAfter } from '../../../helpers/rubric/store';

const RUNS = { numRuns: 1_000 };
const PATIENT = 180_000;

/** What a grade, a score and a page of results are made of; the order of criteria and sections is not. */
function outcome(rubric: Rubric, numbers: readonly number[], marked: Rubric, scope: ScoringScope): string {
  const scored = scoreAudit(rubric, answersByNumbers(marked, numbers, true), scope);
  if (!scored.ok) return scored.error.code;
  const { rubricVersion: _version, sections, limitingFailures, leftOut, ...rest } = scored.value;
  const byId = [...sections].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify([rest, byId, [...limitingFailures].sort(), leftOut.map((one) => JSON.stringify(one)).sort()]);
}

const askedBy = (rubric: Rubric, scope: ScoringScope) =>
  askedCriteria(rubric, scope)
    .map(({ id }) => id)
    .sort()
    .join();

type Diff = typeof diffRubrics;

/** Whether a diff calls wording, or nothing, what asks or scores something else; or scoring what asks something else. */
function isToldTooLightly(diff: Diff, first: Rubric, next: Rubric, numbers: readonly number[], scope: ScoringScope) {
  const gravest = gravestChange(diff(first, next));
  const asksElse = askedBy(first, scope) !== askedBy(next, scope) || first.scale.length !== next.scale.length;
  if (asksElse) return gravest !== 'structure';
  const scoresElse = outcome(first, numbers, first, scope) !== outcome(next, numbers, first, scope);
  return scoresElse && (gravest === null || gravest === 'wording');
}

const honest = (diff: Diff, impulses: fc.Arbitrary<Impulse[]>) =>
  fc.property(
    anyVersion,
    impulses,
    fc.array(someNumbers, { minLength: 4, maxLength: 4 }),
    anyScope,
    (first, edits, marks, scope) => {
      const next = publishAfter([first], edits);
      if (next === null) return true;
      return marks.every((numbers) => !isToldTooLightly(diff, first, next, numbers, scope));
    },
  );

describe('the difference of two versions', () => {
  it(
    'has the class that a second opinion gives, drafts in any state included',
    () => {
      const seen = { wording: 0, scoring: 0, structure: 0, none: 0 };
      fc.assert(
        fc.property(
          anyVersion,
          fc.oneof(
            someImpulses,
            someImpulses.map((all) => all.slice(0, 2)),
          ),
          (first, impulses) => {
            const next = edited(first, impulses, [first]);
            const gravest = gravestChange(diffRubrics(first, next));
            seen[gravest ?? 'none'] += 1;
            expect(gravest).toBe(slowClass(contentOf(first), next));
          },
        ),
        { numRuns: 3_000 },
      );
      expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
    },
    PATIENT,
  );

  it(
    'never calls wording what could score or ask something else, over generated edits and answers',
    () => {
      fc.assert(honest(diffRubrics, someImpulses), RUNS);
      fc.assert(
        honest(
          diffRubrics,
          someImpulses.map((all) => all.slice(0, 1)),
        ),
        RUNS,
      );
    },
    PATIENT,
  );

  const without =
    (wrong: (change: RubricChange) => boolean): Diff =>
    (before, after) =>
      diffRubrics(before, after).map((change) => (wrong(change) ? { ...change, gravity: 'wording' } : change));
  const field = (name: string) => (change: RubricChange) => 'field' in change.place && change.place.field === name;

  it.each<[string, (change: RubricChange) => boolean, readonly Impulse['kind'][]]>([
    ['weights', field('weight'), ['weigh-section']],
    ['limiting criteria', field('limiting'), ['change-criterion']],
    ['whether N/A is allowed', field('na-allowed'), ['change-criterion']],
    ['types of plan', field('plan-types'), ['change-criterion']],
    ['disciplines', field('discipline'), ['section-discipline']],
    ['where met starts', ({ place }) => place.part === 'met-from', ['met-from']],
    ['bands', ({ place }) => place.part === 'band', ['band-from']],
    ['caps', ({ place }) => place.part === 'cap', ['cap']],
    ['the length of the scale', ({ place }) => place.part === 'scale', ['add-scale-point']],
    ['criteria that are added', ({ sentence }) => sentence.includes('is added'), ['add-criterion']],
    ['criteria that are gone', ({ sentence }) => sentence.includes('is gone'), ['remove-criterion']],
    ['criteria that move', ({ sentence }) => sentence.includes(' moves from '), ['move-criterion']],
  ])(
    'is caught by the same test when it takes %s for wording',
    (_, wrong, kinds) => {
      const impulses = someImpulses.map((all) =>
        all.slice(0, 2).map((impulse) => ({ ...impulse, kind: kinds[0] ?? impulse.kind })),
      );
      const { failed, counterexample } = fc.check(honest(without(wrong), impulses), {
        numRuns: 2_000,
        endOnFailure: true,
      });
      expect(failed, 'a scoring or structural change called wording went unnoticed').toBe(true);
      expect(counterexample).not.toBeNull();
      fc.assert(honest(diffRubrics, impulses), { numRuns: 300 });
    },
    PATIENT,
  );

  it(
    'says each change once, with its words before and after, and nothing where nothing changed',
    () => {
      fc.assert(
        fc.property(anyVersion, someImpulses, (first, impulses) => {
          const next = edited(first, impulses, [first]);
          const changes = diffRubrics(first, next);
          const keys = changes.map(({ place, sentence }) => JSON.stringify([place, sentence]));
          expect(new Set(keys).size).toBe(keys.length);
          for (const { before, after, sentence } of changes) {
            expect(before === null && after === null).toBe(false);
            expect(sentence).toMatch(/^\S.*\.$/su);
          }
          expect(diffRubrics(next, next)).toEqual([]);
          expect(diffRubrics(first, contentOf(first))).toEqual([]);
        }),
        RUNS,
      );
    },
    PATIENT,
  );

  it(
    'is of the same class read backwards',
    () => {
      fc.assert(
        fc.property(anyVersion, someImpulses, (first, impulses) => {
          const next = edited(first, impulses, [first]);
          expect(gravestChange(diffRubrics(next, first))).toBe(gravestChange(diffRubrics(first, next)));
        }),
        RUNS,
      );
    },
    PATIENT,
  );
});
