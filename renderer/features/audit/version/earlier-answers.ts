import type { Answer } from '#shared/domain/audit/answer';
import { markWords } from '#shared/domain/audit/mark-words';
import type { Evidence } from '#shared/domain/evidence/evidence';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Criterion, Rubric } from '#shared/domain/rubric/rubric';

/** What an audit keeps of a criterion from before it was moved to another version of its rubric. */
export interface EarlierAnswer {
  readonly criterionId: string;
  /** As the version that the answer was given in words it. */
  readonly title: string;
  /** True where the audit's version does not have the criterion; else its mark has to be given again. */
  readonly isGone: boolean;
  /** True where it carries a mark again. */
  readonly isMarked: boolean;
  /** `Version 1: Partly met`; null where there was no mark. */
  readonly mark: string | null;
  /** Note, suggested wording and where vagueness arose; of a criterion that is gone, they show nowhere else. */
  readonly answer: Answer | undefined;
  readonly evidence: readonly Evidence[];
}

interface Kept {
  /** The version the audit has now. */
  readonly rubric: Rubric;
  readonly rubrics: readonly Rubric[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly evidence: readonly Evidence[];
}

/** In reading order, what is gone last. Nothing of it counts, and nothing of it is lost. */
export function earlierAnswers({ rubric, rubrics, answers, evidence }: Kept): readonly EarlierAnswer[] {
  const here = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  const older = rubrics
    .filter(({ id, version }) => id === rubric.id && version !== rubric.version)
    .sort((a, b) => b.version - a.version);
  const again = [...here.keys()].filter((id) => answers.get(id)?.earlier !== undefined);
  const kept = new Set([...answers.keys(), ...evidence.map(({ criterionId }) => criterionId)]);
  const gone = [...kept].filter((id) => !here.has(id)).sort();
  return [...again, ...gone].map((id) => {
    const answer = answers.get(id);
    return {
      criterionId: id,
      title: (here.get(id) ?? inVersions(older, id))?.title ?? '',
      isGone: !here.has(id),
      isMarked: (answer?.mark ?? null) !== null,
      mark: earlierMark(answer, older),
      answer,
      evidence: here.has(id) ? [] : evidence.filter(({ criterionId }) => criterionId === id),
    };
  });
}

const inVersions = (rubrics: readonly Rubric[], criterionId: string): Criterion | undefined =>
  rubrics.flatMap(allCriteria).find(({ id }) => id === criterionId);

/** The mark that was set aside, in the words of the scale it was given on. */
export function earlierMark(answer: Answer | undefined, rubrics: readonly Rubric[]): string | null {
  if (answer?.earlier === undefined) return null;
  const { rubricVersion, mark } = answer.earlier;
  const rubric = rubrics.find(({ version }) => version === rubricVersion);
  return `Version ${rubricVersion}: ${markWords(mark, rubric ?? { scale: [] })}`;
}

/** More than this are counted and not named. */
const MOST_NAMED = 6;

const named = (kept: readonly EarlierAnswer[]): string =>
  kept.length > MOST_NAMED ? `${kept.length} criteria` : kept.map(({ criterionId }) => criterionId).join(', ');

/** What is kept, in a sentence or two; empty where nothing of it waits or is gone. */
export function keptWords(kept: readonly EarlierAnswer[]): string {
  const gone = kept.filter(({ isGone }) => isGone);
  const again = kept.filter(({ isGone, isMarked }) => !isGone && !isMarked);
  return [
    ...(again.length === 0 ? [] : [`To be marked again: ${named(again)}.`]),
    ...(gone.length === 0 ? [] : [`Not in this version: ${named(gone)}.`]),
  ].join(' ');
}
