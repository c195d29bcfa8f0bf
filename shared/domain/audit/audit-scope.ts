import type { Plan } from '../plan/plan';
import { allCriteria } from '../rubric/all-criteria';
import type { Rubric } from '../rubric/rubric';
import { type ScoringScope, type WhyNotAsked, whyNotAsked } from '../scoring/asked';
import type { Answer } from './answer';
import type { Audit } from './audit';

/**
 * What of its rubric an audit asks. While it is marked that goes by the plan's type as it is known now; once it is handed
 * in, by the type that was known then, so that a type corrected later changes nothing that was printed.
 */
export function scopeOf(
  audit: Pick<Audit, 'state' | 'planType' | 'discipline'>,
  plan: Pick<Plan, 'type'>,
): ScoringScope {
  const { discipline } = audit;
  const planType = audit.state === 'draft' ? plan.type : audit.planType;
  return { ...(planType === undefined ? {} : { planType }), ...(discipline === undefined ? {} : { discipline }) };
}

/** The criteria that an audit does not ask, each with why. */
export type NotAsked = ReadonlyMap<string, WhyNotAsked>;

export const notAskedOf = ({ sections }: Pick<Rubric, 'sections'>, scope: ScoringScope): NotAsked =>
  new Map(
    sections.flatMap((section) =>
      section.criteria.flatMap((criterion) => {
        const why = whyNotAsked(section, criterion, scope);
        return why === null ? [] : [[criterion.id, why] as const];
      }),
    ),
  );

/** The part of a rubric version that is asked: sections in which nothing is asked are not in it. */
export function askedPart(rubric: Rubric, notAsked: NotAsked): Rubric {
  if (notAsked.size === 0) return rubric;
  const sections = rubric.sections
    .map((section) => ({ ...section, criteria: section.criteria.filter(({ id }) => !notAsked.has(id)) }))
    .filter(({ criteria }) => criteria.length > 0);
  return { ...rubric, sections };
}

/**
 * The answers to score under a version, without what an audit keeps, unmarked, of criteria of an earlier version. A mark on
 * a criterion that the version does not have stays among them, for scoring to refuse.
 */
export function answersOfVersion<A extends Pick<Answer, 'criterionId' | 'mark'>>(
  rubric: Pick<Rubric, 'sections'>,
  answers: Iterable<A>,
): readonly A[] {
  const known = new Set(allCriteria(rubric).map(({ id }) => id));
  return [...answers].filter(({ criterionId, mark }) => known.has(criterionId) || mark !== null);
}

/** True where a criterion of this version is asked of some types of plan only. */
export const asksByType = ({ sections }: Pick<Rubric, 'sections'>): boolean =>
  sections.some(({ criteria }) => criteria.some(({ planTypes }) => planTypes !== undefined));

/** True where something of this version is asked only of some plans, or by one discipline. */
export const hasScopes = (rubric: Pick<Rubric, 'sections'>): boolean =>
  asksByType(rubric) || rubric.sections.some(({ discipline }) => discipline !== undefined);
