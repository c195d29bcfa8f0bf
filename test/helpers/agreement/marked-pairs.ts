import { answerId } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import { rubricSectionIdSchema } from '#shared/domain/rubric/rubric';
import type { Sample } from '#shared/domain/sample/sample';
import type { Change } from '#shared/domain/store/change';
import { inventPlan } from '../journey/invent-plan';
import { CRITERIA, RUBRIC } from '../journey/typed-marks';
import { seededRandom } from '../seeded-random';

/** Nobody is called that. */
export const MANAGER: Person = { id: 'person-m', name: 'Mo Manager', initials: 'MM', role: 'manager' };
export const FIRST: Person = { id: 'person-a', name: 'Ann First', initials: 'AF', role: 'auditor' };
export const SECOND: Person = { id: 'person-b', name: 'Bob Second', initials: 'BS', role: 'auditor' };
export const THIRD: Person = { id: 'person-c', name: 'Cat Third', initials: 'CT', role: 'auditor' };
export const PEOPLE = [MANAGER, FIRST, SECOND, THIRD];

export const PAIRS = 32;
/** The plan that only the first of two has handed in: what its marks would add must be nowhere. */
export const HALF_DONE = 'plan-32';

/** Marks of the first and second marker of each pair, by criterion: 0 to 3; the second is stricter in F2. */
export const RATINGS: readonly (readonly (readonly [number, number])[])[] = makeRatings();

function makeRatings() {
  const random = seededRandom(5);
  return Array.from({ length: PAIRS }, () =>
    CRITERIA.map(({ id }): readonly [number, number] => {
      const quality = Math.floor(random() * 4);
      const strict = id === 'F2' && random() < 0.6 ? 1 : 0;
      const other = random() < 0.75 ? quality : Math.floor(random() * 4);
      return [quality, Math.max(0, other - strict)];
    }),
  );
}

function handedIn(id: string, planId: string, auditorId: string, minute: number, percent: number): Audit {
  const { id: rubricId, version: rubricVersion } = RUBRIC;
  const at = new Date(Date.UTC(2026, 0, 5, 10, minute)).toISOString();
  const all = CRITERIA.length;
  return {
    id,
    planId,
    draft: 1,
    rubricId,
    rubricVersion,
    auditorId,
    state: 'submitted',
    startedAt: '2026-01-05T09:00:00.000Z',
    submittedAt: at,
    result: {
      scoringVersion: 2,
      rubricId,
      rubricVersion,
      total: all,
      answered: all,
      applicable: all,
      met: 0,
      percentMet: percent,
      percent,
      sections: RUBRIC.sections.map(({ id, weight, criteria }) => ({
        id: rubricSectionIdSchema.parse(id),
        weight,
        applicable: criteria.length,
        met: 1,
        points: 1,
        maxPoints: 3,
        percent: 50,
      })),
      bandBeforeCaps: RUBRIC.bands[0]?.id ?? null,
      band: RUBRIC.bands[0]?.id ?? null,
      limitingFailures: [],
      leftOut: [],
    },
  };
}

const answers = (auditId: string, marks: readonly number[]): Change[] =>
  CRITERIA.map(({ id: criterionId }, at) => ({
    table: 'answers',
    id: answerId(auditId, criterionId),
    value: { auditId, criterionId, mark: { kind: 'rating', value: marks[at] ?? 0 }, note: '' },
  }));

/** Everything that the council has kept: plans marked twice, one of which the third auditor is still to mark, and one half done. */
export function pairsAsKept(sample: Sample): {
  readonly plans: Change[];
  readonly audits: Change[];
  readonly answers: Change[];
} {
  const plans = Array.from({ length: PAIRS + 1 }, (_, at) => ({
    ...inventPlan(at, ['2026-W02', '2026-W03']).plan,
    sampleId: sample.id,
  }));
  const audits = plans.flatMap(({ id }, at): Audit[] => {
    const first = handedIn(`a-${id}`, id, FIRST.id, at, 60);
    return id === HALF_DONE ? [first] : [first, handedIn(`b-${id}`, id, SECOND.id, at + 60, 55)];
  });
  return {
    plans: plans.map((value): Change => ({ table: 'plans', id: value.id, value })),
    audits: audits.map((value): Change => ({ table: 'audits', id: value.id, value })),
    answers: audits.flatMap(({ id, planId }) => {
      const pair = RATINGS[Number(planId.slice('plan-'.length))] ?? CRITERIA.map(() => [0, 3] as const);
      return answers(
        id,
        pair.map(([first, second]) => (id.startsWith('a-') ? first : second)),
      );
    }),
  };
}

/** The reference of the pair that the third auditor was given too and has not marked. */
export const BLIND_REF = 'P-3';

/** A week's sample in which all three were given plans. */
export const pairsSample = (sample: Sample): Sample => ({
  ...sample,
  title: 'Moderation',
  members: [{ ref: BLIND_REF, stratum: '', auditorIds: [SECOND.id, THIRD.id] }],
});
