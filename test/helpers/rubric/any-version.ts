import fc from 'fast-check';
import type { Mark } from '#shared/domain/audit/answer';
import { PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DISCIPLINES, RUBRIC_SECTION_IDS, type Rubric, rubricSchema } from '#shared/domain/rubric/rubric';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import type { ScoredAnswer } from '#shared/domain/scoring/check-marks';

/** Sizes of the versions to make: small ones for what is tried out in every possible way. */
interface Sizes {
  readonly top: number;
  readonly sections: number;
  readonly criteria: number;
}

const criterion = fc.record({
  use: fc.constantFrom('plain', 'limiting', 'na'),
  planTypes: fc.option(fc.subarray([...PLAN_TYPES], { minLength: 1 }), { freq: 4, nil: undefined }),
});

/** Published first versions in which every rule is at work, and in which `checkRubric` finds nothing to stop. */
export const anyVersionOf = ({ top, sections, criteria }: Sizes): fc.Arbitrary<Rubric> =>
  fc
    .record({
      top: fc.integer({ min: 1, max: top }),
      sections: fc.array(
        fc.record({
          halfWeights: fc.integer({ min: 1, max: 20 }),
          discipline: fc.option(fc.constantFrom(...DISCIPLINES), { freq: 3, nil: undefined }),
          criteria: fc.array(criterion, { minLength: 1, maxLength: criteria }),
        }),
        { minLength: 1, maxLength: sections },
      ),
      edges: fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 4 }),
      caps: fc.tuple(fc.nat(), fc.nat()),
      metFrom: fc.nat(),
    })
    .map((parts) => {
      const froms = [...parts.edges.sort((a, b) => b - a).map((edge) => edge / 100), 0];
      const [softer = 0, harder = 0] = parts.caps.map((cap) => cap % froms.length).sort((a, b) => a - b);
      return rubricSchema.parse({
        id: 'any',
        version: 1,
        status: 'published',
        title: 'Any rubric',
        publishedAt: '2026-01-05T09:00:00.000Z',
        scale: Array.from({ length: parts.top + 1 }, (_, value) => ({
          value,
          word: `Word ${value}`,
          meaning: `Meaning ${value}`,
        })),
        metFrom: 1 + (parts.metFrom % parts.top),
        sections: parts.sections.map((section, at) => ({
          id: RUBRIC_SECTION_IDS[at],
          title: `Section ${at}`,
          weight: section.halfWeights / 2,
          ...(section.discipline === undefined ? {} : { discipline: section.discipline }),
          criteria: section.criteria.map(({ use, planTypes }, index) => ({
            id: `${RUBRIC_SECTION_IDS[at]}${index + 1}`,
            title: `Title ${at} ${index}`,
            guidance: 'Guidance',
            good: 'Good',
            limiting: use === 'limiting',
            naAllowed: use === 'na',
            ...(use === 'na' ? { naWhen: 'When' } : {}),
            // The very first is asked of every plan, so that no type of plan is left without a criterion.
            ...(planTypes === undefined || (at === 0 && index === 0) ? {} : { planTypes }),
          })),
        })),
        bands: froms.map((from, index) => ({ id: `band-${index + 1}`, word: `Band ${index + 1}`, from })),
        caps: { one: `band-${softer + 1}`, twoOrMore: `band-${harder + 1}` },
      });
    });

export const anyVersion = anyVersionOf({ top: 5, sections: 5, criteria: 5 });

export const anyScope: fc.Arbitrary<ScoringScope> = fc.record({
  planType: fc.option(fc.constantFrom(...PLAN_TYPES), { nil: undefined }),
  discipline: fc.option(fc.constantFrom(...DISCIPLINES), { freq: 2, nil: undefined }),
});

/**
 * Marks that a version allows, one for each number given, in reading order: mostly ratings, some N/A and not evidenced, and
 * some left blank unless `complete`. Plain numbers rather than an arbitrary of its own, so that versions that only come
 * about in the middle of a run can be answered too.
 */
export function answersByNumbers(
  rubric: Rubric,
  numbers: readonly number[],
  complete = false,
): (ScoredAnswer & { readonly mark: Mark })[] {
  return allCriteria(rubric).flatMap(({ id, naAllowed }, at) => {
    const mark = markOf(numbers[at % numbers.length] ?? 0, rubric.scale.length, naAllowed, complete);
    return mark === null ? [] : [{ criterionId: id, mark }];
  });
}

export const someNumbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 7, maxLength: 40 });

function markOf(number: number, points: number, naAllowed: boolean, complete: boolean): Mark | null {
  const kind = number % 10;
  if (kind === 0 && !complete) return null;
  if (kind === 1) return { kind: 'not-evidenced' };
  if (kind === 2 && naAllowed) return { kind: 'not-applicable' };
  return { kind: 'rating', value: Math.floor(number / 10) % points };
}
