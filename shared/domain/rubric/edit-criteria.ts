import { PLAN_TYPES, type PlanType } from '../plan/plan-choices';
import { changeSection } from './edit-sections';
import { insertedAt } from './insert-at';
import { nextCriterionId } from './next-id';
import type { RubricSectionId } from './rubric';
import type { CriterionDraft, RubricContent } from './rubric-draft';
import type { CriterionFields } from './rubric-edit';

const BLANK = { title: '', guidance: '', good: '', limiting: false, naAllowed: false };

const idsOf = (content: RubricContent): readonly string[] =>
  content.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));

export function addCriterion(
  content: RubricContent,
  {
    sectionId,
    at,
    fields = {},
  }: { readonly sectionId: RubricSectionId; readonly at?: number; readonly fields?: CriterionFields },
  spent: ReadonlySet<string>,
): RubricContent {
  const id = nextCriterionId(sectionId, [...spent, ...idsOf(content)]);
  const criterion = withFields({ id, ...BLANK }, fields);
  return changeSection(content, sectionId, (section) => ({
    ...section,
    criteria: insertedAt(section.criteria, at ?? section.criteria.length, criterion),
  }));
}

export const removeCriterion = (content: RubricContent, criterionId: string): RubricContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    criteria: section.criteria.filter(({ id }) => id !== criterionId),
  })),
});

/** Within its section or into another one; it keeps its id, also where that begins with another letter. */
export function moveCriterion(
  content: RubricContent,
  criterionId: string,
  toSection: RubricSectionId,
  to: number,
): RubricContent {
  const criterion = content.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId);
  if (criterion === undefined || !content.sections.some(({ id }) => id === toSection)) return content;
  return changeSection(removeCriterion(content, criterionId), toSection, (section) => ({
    ...section,
    criteria: insertedAt(section.criteria, to, criterion),
  }));
}

export const changeCriterion = (
  content: RubricContent,
  criterionId: string,
  change: (criterion: CriterionDraft) => CriterionDraft,
): RubricContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    criteria: section.criteria.map((criterion) => (criterion.id === criterionId ? change(criterion) : criterion)),
  })),
});

export function renewCriterion(content: RubricContent, criterionId: string, spent: ReadonlySet<string>): RubricContent {
  const section = content.sections.find(({ criteria }) => criteria.some(({ id }) => id === criterionId));
  if (section === undefined) return content;
  const id = nextCriterionId(section.id, [...spent, ...idsOf(content)]);
  return changeCriterion(content, criterionId, (criterion) => ({ ...criterion, id }));
}

export function withFields(criterion: CriterionDraft, fields: CriterionFields): CriterionDraft {
  const { naWhen: wasWhen, planTypes: wasTypes, ...rest } = criterion;
  const { naWhen = wasWhen, planTypes = wasTypes, ...other } = fields;
  const types = keptTypes(planTypes ?? null);
  return {
    ...rest,
    ...other,
    ...(naWhen === undefined || naWhen === '' ? {} : { naWhen }),
    ...(types === null ? {} : { planTypes: types }),
  };
}

/** In one order whatever order they were ticked in; null for all of them. */
export function keptTypes(types: readonly PlanType[] | null | undefined): PlanType[] | null {
  if (types === null || types === undefined) return null;
  const kept = PLAN_TYPES.filter((type) => types.includes(type));
  return kept.length === PLAN_TYPES.length ? null : kept;
}
