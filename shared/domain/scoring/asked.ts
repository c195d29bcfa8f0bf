import type { PlanType } from '../plan/plan-choices';
import type { Criterion, Discipline, Rubric, RubricSection } from '../rubric/rubric';

/** What of a rubric an audit asks: criteria meant for the plan's type, in the sections of one discipline. */
export interface ScoringScope {
  /** Absent while it is not known; then every criterion is asked, whatever types it names. */
  readonly planType?: PlanType | undefined;
  /** Absent: the whole plan. Sections that name no discipline belong to every one. */
  readonly discipline?: Discipline | undefined;
}

export type WhyNotAsked = 'other-plan-type' | 'other-discipline';

/** Why an audit does not ask a criterion, or null where it does. The discipline is looked at first. */
export function whyNotAsked(
  section: Pick<RubricSection, 'discipline'>,
  criterion: Pick<Criterion, 'planTypes'>,
  { planType, discipline }: ScoringScope,
): WhyNotAsked | null {
  if (discipline !== undefined && section.discipline !== undefined && section.discipline !== discipline)
    return 'other-discipline';
  if (planType !== undefined && criterion.planTypes !== undefined && !criterion.planTypes.includes(planType))
    return 'other-plan-type';
  return null;
}

/** The criteria an audit asks, in reading order: what has to be answered before there is a grade. */
export const askedCriteria = (rubric: Pick<Rubric, 'sections'>, scope: ScoringScope = {}): readonly Criterion[] =>
  rubric.sections.flatMap((section) =>
    section.criteria.filter((criterion) => whyNotAsked(section, criterion, scope) === null),
  );
