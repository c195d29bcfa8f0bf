import { fail, ok, type Result } from '../../lib/result';
import { checkForm } from './check-rubric';
import { diffRubrics } from './diff-rubrics';
import { keptTypes } from './edit-criteria';
import { type Rubric, rubricSchema } from './rubric';
import { gravestChange } from './rubric-change';
import type { CriterionDraft, RubricContent, RubricDraft } from './rubric-draft';
import { type RubricFault, stops } from './rubric-problem';

export type PublishRefusal = 'not-ready' | 'no-reason' | 'long-reason' | 'nothing-changed';

export interface Publishing {
  /** Every version of any rubric that is known, whatever its status. */
  readonly versions: readonly Rubric[];
  /** Needed from the second version on; 1 to 500 characters. */
  readonly reason: string;
  /** ISO instant. */
  readonly publishedAt: string;
}

/** The newest version of a rubric, retired ones included; undefined where there is none. */
export const lastVersion = (rubricId: string, versions: readonly Rubric[]): Rubric | undefined =>
  versions
    .filter(({ id }) => id === rubricId)
    .reduce<Rubric | undefined>((a, b) => (a !== undefined && a.version > b.version ? a : b), undefined);

/** What of a rubric is content: neither which version it is nor why. What a draft of any version begins with. */
export const contentOf = ({ title, scale, metFrom, sections, bands, caps }: RubricContent): RubricContent => ({
  title,
  scale,
  metFrom,
  sections,
  bands,
  caps,
});

/**
 * The next version of a rubric: the highest number known plus one, with the reason and the gravest class of change since
 * the last version, which is what it is compared with, whatever version the draft began with. The first has neither.
 * Refuses what `checkRubric` stops, a missing reason, and a draft that changes nothing of a version in use.
 */
export function toPublished(
  draft: Pick<RubricDraft, 'rubricId' | 'content'>,
  { versions, reason, publishedAt }: Publishing,
): Result<Rubric, PublishRefusal> {
  const problems = checkForm(draft.content).filter(({ gravity }) => gravity === 'stops');
  if (problems.length > 0)
    return fail(
      'not-ready',
      `The draft cannot be published yet: ${problems.length === 1 ? '1 thing is' : `${problems.length} things are`} wrong in it. Nothing was published. Put right what the list names.`,
    );
  const last = lastVersion(draft.rubricId, versions);
  const why = reason.trim();
  if (last !== undefined && why === '')
    return fail('no-reason', 'Say why this version is made. The reason stays with it. Nothing was published.');
  if (why.length > 500)
    return fail('long-reason', 'The reason is longer than 500 characters. Shorten it. Nothing was published.');
  const content = tidy(draft.content);
  const change = last === undefined ? null : gravestChange(diffRubrics(last, content));
  if (last?.status === 'published' && change === null)
    return fail('nothing-changed', `The draft is the same as version ${last.version}. Nothing was published.`);
  return ok(
    rubricSchema.parse({
      id: draft.rubricId,
      version: (last?.version ?? 0) + 1,
      status: 'published',
      publishedAt,
      ...(last === undefined ? {} : { reason: why }),
      ...(change === null ? {} : { change }),
      ...content,
    }),
  );
}

/** Words on N/A that cannot be used, and a choice of plan types that leaves none out, are not part of a version. */
const tidy = (content: RubricContent): RubricContent => ({
  ...contentOf(content),
  sections: content.sections.map((section) => ({ ...section, criteria: section.criteria.map(tidyCriterion) })),
});

function tidyCriterion({ naWhen, planTypes, ...criterion }: CriterionDraft): CriterionDraft {
  const types = keptTypes(planTypes);
  return {
    ...criterion,
    ...(criterion.naAllowed && naWhen !== undefined && naWhen.trim() !== '' ? { naWhen } : {}),
    ...(types === null ? {} : { planTypes: types }),
  };
}

/** Faults in words alone, which keep a draft from being published but not from being tried. */
const WORDS_ONLY: ReadonlySet<RubricFault> = new Set([
  'no-title',
  'no-words',
  'same-words',
  'na-without-when',
  'na-limiting',
  'no-plan-types',
  'no-criteria',
  'type-without-criteria',
]);

/**
 * A draft as a rubric that an audit can be tried with, blank words and all; null while it cannot be scored. Its version is
 * the one it would be published as. Never stored.
 */
export function asTrial(draft: Pick<RubricDraft, 'rubricId' | 'content'>, versions: readonly Rubric[]): Rubric | null {
  if (stops(checkForm(draft.content).filter(({ fault }) => !WORDS_ONLY.has(fault)))) return null;
  const version = (lastVersion(draft.rubricId, versions)?.version ?? 0) + 1;
  return { id: draft.rubricId, version, status: 'draft', ...tidy(draft.content) };
}
