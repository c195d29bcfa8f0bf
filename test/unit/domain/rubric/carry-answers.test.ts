import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryAnswers } from '#shared/domain/rubric/carry-answers';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { contentOf } from '#shared/domain/rubric/to-published';
import type { ScoredAnswer } from '#shared/domain/scoring/check-marks';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom, type ShortMarks } from '#shared/domain/scoring/short-mark';
import { someImpulses } from '../../../helpers/rubric/any-edit';
import { answersByNumbers, anyVersion, someNumbers } from '../../../helpers/rubric/any-version';
import { deepFreeze } from '../../../helpers/rubric/deep-freeze';
import { publishAfter } from '../../../helpers/rubric/store';

const PATIENT = 180_000;
const RUNS = { numRuns: 1_000 };
const draftWith = (...edits: readonly RubricEdit[]): RubricContent =>
  edits.reduce((content, edit) => editRubric(content, edit, new Set()), contentOf(DEFAULT_RUBRIC));
const carry = (marks: ShortMarks, to: RubricContent) => carryAnswers(answersFrom(marks), DEFAULT_RUBRIC, to);
const ids = (answers: readonly ScoredAnswer[]) => answers.map(({ criterionId }) => criterionId);

describe('carrying answers to another version', () => {
  it('lets every answer stand where its criterion is unchanged, and names what was reworded or added', () => {
    const to = draftWith(
      { kind: 'change-criterion', criterionId: 'A2', fields: { guidance: 'Other guidance' } },
      { kind: 'weigh-section', sectionId: 'F', weight: 5 },
      { kind: 'move-criterion', criterionId: 'B1', toSection: 'X', to: 0 },
      { kind: 'add-criterion', sectionId: 'F' },
    );
    const carried = carry({ A1: 3, A2: 'na', B1: 'ne', F1: 0 }, to);
    expect(ids(carried.stands)).toEqual(['A1', 'A2', 'B1', 'F1']);
    expect(carried).toMatchObject({ markAgain: [], gone: [], reworded: ['A2'], added: ['F8'] });
  });

  it('lists what is gone and what can no longer be marked N/A, each with what to do', () => {
    const to = draftWith(
      { kind: 'remove-criterion', criterionId: 'F7' },
      { kind: 'change-criterion', criterionId: 'A2', fields: { naAllowed: false } },
    );
    const carried = carry({ A1: 1, A2: 'na', F7: 2 }, to);
    expect(ids(carried.stands)).toEqual(['A1']);
    expect(carried.markAgain.map(({ why, sentence }) => [why, sentence])).toEqual([
      ['na-not-allowed', 'A2 can no longer be marked N/A and has to be marked again. Notes stay.'],
    ]);
    expect(carried.gone.map(({ why, sentence }) => [why, sentence])).toEqual([
      ['gone', 'F7 is not asked in this version. Its mark and notes can still be read, and do not count.'],
    ]);
  });

  it('lets no rating stand on another scale, but N/A, not evidenced and bare notes', () => {
    const to = draftWith({ kind: 'add-scale-point' });
    const answers = [...answersFrom({ A1: 3, A2: 'na', A3: 'ne' }), { criterionId: 'A4', mark: null }];
    const carried = carryAnswers(answers, DEFAULT_RUBRIC, to);
    expect(ids(carried.stands)).toEqual(['A2', 'A3', 'A4']);
    expect(carried.markAgain.map(({ why }) => why)).toEqual(['scale']);
  });

  it('takes a new word for a rating for the same rating, and two words that change places for another scale', () => {
    const renamed = draftWith({ kind: 'reword-scale-point', value: 3, word: 'Exemplary', meaning: 'Better said' });
    expect(carry({ A1: 3 }, renamed).markAgain).toEqual([]);
    const swapped = draftWith(
      { kind: 'reword-scale-point', value: 2, word: 'Strong' },
      { kind: 'reword-scale-point', value: 3, word: 'Met' },
    );
    expect(carry({ A1: 1 }, swapped).markAgain).toHaveLength(1);
  });
});

describe('carrying answers, whatever the versions', () => {
  /** A version, a later one, and answers to the first. */
  const cases = fc.record({ first: anyVersion, impulses: someImpulses, numbers: someNumbers });

  it(
    'loses none and changes none: what stands, what is marked again and what is gone are the answers there were',
    () => {
      fc.assert(
        fc.property(cases, ({ first, impulses, numbers }) => {
          const next = publishAfter([first], impulses);
          if (next === null) return;
          const answers = deepFreeze(answersByNumbers(first, numbers));
          const { stands, markAgain, gone } = carryAnswers(answers, first, next);
          // Undoing the move puts back exactly these objects, in the order they were in.
          const back = new Set([
            ...stands,
            ...markAgain.map(({ answer }) => answer),
            ...gone.map(({ answer }) => answer),
          ]);
          expect(back.size).toBe(answers.length);
          expect(answers.filter((answer) => back.has(answer))).toEqual(answers);
          expect(stands).toEqual(answers.filter((answer) => stands.includes(answer)));
        }),
        RUNS,
      );
    },
    PATIENT,
  );

  it(
    'lets only stand what the new version can score, and lists nothing that it could',
    () => {
      fc.assert(
        fc.property(cases, ({ first, impulses, numbers }) => {
          const next = publishAfter([first], impulses);
          if (next === null) return;
          const { stands, markAgain, gone } = carryAnswers(answersByNumbers(first, numbers), first, next);
          expect(scoreAudit(next, stands).ok).toBe(true);
          for (const { answer } of gone) expect(scoreAudit(next, [answer]).ok).toBe(false);
          for (const { answer, why } of markAgain)
            if (why !== 'scale') expect(scoreAudit(next, [answer]).ok).toBe(false);
        }),
        RUNS,
      );
    },
    PATIENT,
  );

  it(
    'is nothing at all between a version and itself, and forth and back keeps what stood',
    () => {
      fc.assert(
        fc.property(cases, ({ first, impulses, numbers }) => {
          const answers = answersByNumbers(first, numbers);
          expect(carryAnswers(answers, first, first)).toEqual({
            stands: answers,
            markAgain: [],
            gone: [],
            reworded: [],
            added: [],
          });
          const next = publishAfter([first], impulses);
          if (next === null) return;
          const { stands } = carryAnswers(answers, first, next);
          expect(carryAnswers(stands, next, first).stands).toEqual(stands);
        }),
        RUNS,
      );
    },
    PATIENT,
  );
});
