import fc from 'fast-check';
import type { Mark } from '#shared/domain/audit/answer';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { RUBRIC_SECTION_IDS, type Rubric, rubricSchema } from '#shared/domain/rubric/rubric';
import type { ScoredAnswer } from '#shared/domain/scoring/check-marks';

/** Small rubrics with every rule at work: odd weights, short and long scales, uneven bands, several limiting criteria. */
export const anyRubric: fc.Arbitrary<Rubric> = fc
  .record({
    top: fc.integer({ min: 1, max: 5 }),
    sections: fc.array(
      fc.record({
        halfWeights: fc.integer({ min: 1, max: 20 }),
        criteria: fc.array(fc.record({ limiting: fc.boolean(), naAllowed: fc.boolean() }), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    edges: fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 4 }),
    caps: fc.tuple(fc.nat(), fc.nat()),
    metFrom: fc.nat(),
  })
  .map(({ top, sections, edges, caps, metFrom }) => {
    const froms = [...edges.sort((a, b) => b - a).map((edge) => edge / 100), 0];
    const [softer = 0, harder = 0] = caps.map((cap) => cap % froms.length).sort((a, b) => a - b);
    return rubricSchema.parse({
      id: 'any',
      version: 1,
      status: 'published',
      title: 'Any rubric',
      scale: Array.from({ length: top + 1 }, (_, value) => ({ value, word: `Word ${value}`, meaning: 'Meaning' })),
      metFrom: 1 + (metFrom % top),
      sections: sections.map((section, at) => ({
        id: RUBRIC_SECTION_IDS[at],
        title: `Section ${at}`,
        weight: section.halfWeights / 2,
        criteria: section.criteria.map((criterion, index) => ({
          id: `${RUBRIC_SECTION_IDS[at]}${index + 1}`,
          title: 'Title',
          guidance: 'Guidance',
          good: 'Good',
          ...criterion,
        })),
      })),
      bands: froms.map((from, index) => ({ id: `band-${index}`, word: `Band ${index}`, from })),
      caps: { one: `band-${softer}`, twoOrMore: `band-${harder}` },
    });
  });

const markFor = (naAllowed: boolean, top: number): fc.Arbitrary<Mark> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: top }).map((value): Mark => ({ kind: 'rating', value })) },
    fc.constant<Mark>({ kind: 'not-evidenced' }),
    ...(naAllowed ? [fc.constant<Mark>({ kind: 'not-applicable' })] : []),
  );

/** An answer to every criterion of the rubric, in any order. */
export const completeAnswersFor = (rubric: Rubric): fc.Arbitrary<(ScoredAnswer & { readonly mark: Mark })[]> =>
  fc
    .tuple(...allCriteria(rubric).map(({ naAllowed }) => markFor(naAllowed, rubric.scale.length - 1)))
    .map((marks) => allCriteria(rubric).flatMap(({ id }, at) => answerTo(id, marks[at])))
    .chain((answers) => fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }));

const answerTo = (criterionId: string, mark: Mark | undefined) => (mark === undefined ? [] : [{ criterionId, mark }]);

/** Answers that the rubric can score, in any order, with criteria unanswered or missing here and there. */
export const answersFor = (rubric: Rubric): fc.Arbitrary<ScoredAnswer[]> =>
  completeAnswersFor(rubric)
    .chain((answers) =>
      fc
        .tuple(...answers.map((answer) => fc.option(fc.constant(answer.mark), { freq: 9 })))
        .map((marks) => answers.map(({ criterionId }, at) => ({ criterionId, mark: marks[at] ?? null }))),
    )
    .chain((answers) => fc.shuffledSubarray(answers, { minLength: 0, maxLength: answers.length }));

export const rubricWithAnswers = anyRubric.chain((rubric) =>
  answersFor(rubric).map((answers) => ({ rubric, answers })),
);

export const rubricWithCompleteAnswers = anyRubric.chain((rubric) =>
  completeAnswersFor(rubric).map((answers) => ({ rubric, answers })),
);
