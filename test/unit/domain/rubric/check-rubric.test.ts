import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRubric } from '#shared/domain/rubric/check-rubric';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import { spentIdsOf } from '#shared/domain/rubric/next-id';
import { rubricSchema } from '#shared/domain/rubric/rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { stops } from '#shared/domain/rubric/rubric-problem';
import { asTrial, contentOf } from '#shared/domain/rubric/to-published';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { someImpulses } from '../../../helpers/rubric/any-edit';
import { answersByNumbers, anyScope, anyVersion, someNumbers } from '../../../helpers/rubric/any-version';
import { mend } from '../../../helpers/rubric/mend';
import { edited } from '../../../helpers/rubric/store';

const content = contentOf(DEFAULT_RUBRIC);
const draftWith = (...edits: readonly RubricEdit[]): RubricContent =>
  edits.reduce((one, edit) => editRubric(one, edit, new Set()), content);
const found = (draft: RubricContent) =>
  checkRubric(draft).map(({ fault, gravity, message }) => `${gravity} ${fault}: ${message}`);
const change = (
  criterionId: string,
  fields: Extract<RubricEdit, { kind: 'change-criterion' }>['fields'],
): RubricEdit => ({
  kind: 'change-criterion',
  criterionId,
  fields,
});

describe('checking a draft', () => {
  it('finds nothing in the default rubric', () => {
    expect(checkRubric(content)).toEqual([]);
  });

  it.each<[string, RubricContent]>([
    ['stops no-title: The rubric has no title. Write one.', draftWith({ kind: 'retitle', title: ' ' })],
    ['stops no-words: F2 has no title. Write in a few words what it asks.', draftWith(change('F2', { title: '' }))],
    [
      'stops no-words: F2 has no guidance. Say where to look and what to weigh.',
      draftWith(change('F2', { guidance: '\n' })),
    ],
    ['stops no-words: F2 does not say what good looks like. Describe it.', draftWith(change('F2', { good: '' }))],
    [
      'stops na-without-when: A1 may be marked N/A, but it does not say when. Say when N/A is right, or do not allow it.',
      draftWith(change('A1', { naAllowed: true })),
    ],
    [
      'stops na-limiting: F1 caps the grade and may be marked N/A, which would be a way round its cap. Choose one of the two.',
      draftWith(change('F1', { naAllowed: true, naWhen: 'Never' })),
    ],
    [
      'stops no-plan-types: F2 is asked of no type of plan. Choose at least one, or remove the criterion.',
      draftWith(change('F2', { planTypes: [] })),
    ],
    [
      'warns same-words: A2 has the same title as A1. Say how they differ, or remove one.',
      draftWith(change('A2', { title: 'The child’s own voice ' })),
    ],
    [
      'stops weight: Section F weighs nothing, so it would never count. Give it 0.5 or more.',
      draftWith({ kind: 'weigh-section', sectionId: 'F', weight: 0 }),
    ],
    [
      'stops weight: Section F weighs 1.3. Use steps of a half: 0.5, 1, 1.5 and so on.',
      draftWith({ kind: 'weigh-section', sectionId: 'F', weight: 1.3 }),
    ],
    [
      'stops weight: Section J weighs 11. The most is 10.',
      draftWith({ kind: 'weigh-section', sectionId: 'J', weight: 11 }),
    ],
    [
      'warns outweighs: Section F outweighs all others together: 61% of the score rests on it. Lower its weight, or keep it if that is meant.',
      draftWith({ kind: 'weigh-section', sectionId: 'F', weight: 10 }),
    ],
    [
      'stops no-criteria: Section J has no criterion. Add one, or remove the section.',
      draftWith({ kind: 'remove-criterion', criterionId: 'J1' }),
    ],
    [
      'stops no-words: Section J has no title. Write one.',
      draftWith({ kind: 'retitle-section', sectionId: 'J', title: '' }),
    ],
    [
      'stops met-from: Every rating would count as met. Let “met” start at 1 or above.',
      draftWith({ kind: 'met-from', value: 0 }),
    ],
    [
      'stops met-from: “Met” starts above the top of the scale, so nothing could be met. Choose a rating that is on the scale.',
      draftWith({ kind: 'met-from', value: 4 }),
    ],
    ['stops no-words: Rating 3 has no word. Write one.', draftWith({ kind: 'reword-scale-point', value: 3, word: '' })],
    [
      'stops no-words: Rating 3 does not say what it means. Describe when it is right.',
      draftWith({ kind: 'reword-scale-point', value: 3, meaning: '' }),
    ],
    [
      'stops same-words: Two ratings are called “met”, so nobody could tell them apart. Rename one.',
      draftWith({ kind: 'reword-scale-point', value: 3, word: 'met' }),
    ],
    [
      'stops band-order: “Good” starts at 85%, which is not below the grade above it (85%). Grades go from best to worst.',
      draftWith({ kind: 'band-from', bandId: 'good', from: 85 }),
    ],
    [
      'stops lowest-band: “Inadequate” is the lowest grade and must start at 0%, or some plans would have no grade.',
      draftWith({ kind: 'band-from', bandId: 'inadequate', from: 5 }),
    ],
    [
      'stops band-from: “Good” starts at 65.125%. Use at most two decimals.',
      draftWith({ kind: 'band-from', bandId: 'good', from: 65.125 }),
    ],
    [
      'stops band-from: “Outstanding” starts at 101%. Choose 0 to 100.',
      draftWith({ kind: 'band-from', bandId: 'outstanding', from: 101 }),
    ],
    [
      'stops same-words: Two grades are called “good”, so nobody could tell them apart. Rename one.',
      draftWith({ kind: 'reword-band', bandId: 'inadequate', word: 'good' }),
    ],
    [
      'stops cap-order: Two limiting criteria scored 0 would leave a better grade than one, so putting one of them right could lower it. Choose a grade that is no better.',
      draftWith({ kind: 'cap', which: 'twoOrMore', bandId: 'good' }),
    ],
    [
      'stops no-cap: The best grade left once one limiting criterion is scored 0 is one that is not there. Choose one.',
      draftWith({ kind: 'remove-band', bandId: 'requires-improvement' }),
    ],
    [
      'warns discipline-without-criteria: In a round for care nothing would be asked. Give care a section, or leave such rounds out.',
      {
        ...content,
        sections: content.sections.map((section, at) => ({
          ...section,
          discipline: at % 2 === 0 ? ('health' as const) : ('education' as const),
        })),
      },
    ],
  ])('says “%s”', (sentence, draft) => {
    expect(found(draft)).toEqual([sentence]);
  });

  it('says what is wrong with a scale of one point and with a single band', () => {
    const onePoint = draftWith(...[3, 2, 1].map((value) => ({ kind: 'remove-scale-point', value }) as const));
    expect(found(onePoint)[0]).toBe(
      'stops short-scale: The scale has one point, so every plan would score the same. Add points until there are at least two.',
    );
    const oneBand = { ...content, bands: content.bands.slice(3), caps: { one: 'inadequate', twoOrMore: 'inadequate' } };
    expect(found(oneBand)).toEqual([
      'stops few-bands: There must be at least two grades, or every plan would get the same one. Add one.',
    ]);
  });

  it('names the types of plan that are asked nothing', () => {
    const newOnly = content.sections
      .flatMap(({ criteria }) => criteria)
      .map(({ id }) => change(id, { planTypes: ['new', 'moved-in', 'converted', 'phase-transfer'] }));
    expect(found(draftWith(...newOnly))).toEqual([
      'stops type-without-criteria: Nothing is asked of plans of the type “Review amendment”, so they could never be graded. Let at least one criterion apply to them.',
      'stops type-without-criteria: Nothing is asked of plans of the type “Tribunal or mediation order”, so they could never be graded. Let at least one criterion apply to them.',
    ]);
  });

  it('finds what only a file can bring: repeated ids', () => {
    const [section, other] = content.sections;
    if (section === undefined || other === undefined) throw new Error('The default rubric has sections.');
    const twice = { ...content, sections: [section, { ...other, criteria: [...section.criteria] }] };
    expect(checkRubric(twice).filter(({ fault }) => fault === 'repeated-id')).toHaveLength(5);
    expect(checkRubric({ ...content, sections: [section, section] })[0]?.message).toBe(
      'Two sections are called A. Remove one of them.',
    );
  });
});

describe('checking, whatever the draft', () => {
  it('stops everything that the schema of a published rubric refuses', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyVersion, someImpulses, (first, impulses) => {
        const draft = edited(first, impulses, [first]);
        const strict = rubricSchema.safeParse({ id: 'any', version: 2, status: 'published', ...draft });
        if (!strict.success) expect(stops(checkRubric(draft))).toBe(true);
        refused += Number(!strict.success);
      }),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(200);
  }, 180_000);

  it('leads each problem to a place where it can be put right, until nothing is left that stops', () => {
    fc.assert(
      fc.property(anyVersion, someImpulses, (first, impulses) => {
        const draft = edited(first, impulses, [first]);
        const mended = mend(draft, spentIdsOf(first, draft));
        expect(rubricSchema.safeParse({ id: 'any', version: 2, status: 'published', ...mended }).success).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  }, 180_000);

  it('lets a draft be tried out exactly where it can be scored, however many words are missing', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyVersion, someImpulses, someNumbers, anyScope, (first, impulses, numbers, scope) => {
        const draft = edited(first, impulses, [first]);
        const trial = asTrial({ rubricId: 'any', content: draft }, [first]);
        if (trial === null) {
          expect(stops(checkRubric(draft))).toBe(true);
          return;
        }
        tried += 1;
        expect(trial).toMatchObject({ id: 'any', version: 2, status: 'draft' });
        const scored = scoreAudit(trial, answersByNumbers(trial, numbers, true), scope);
        expect(scored.ok && (scored.value.band === null) === (scored.value.applicable === 0)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(tried).toBeGreaterThan(100);
  }, 180_000);
});
