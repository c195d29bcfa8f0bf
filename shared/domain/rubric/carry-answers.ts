import type { ScoredAnswer } from '../scoring/check-marks';
import { naWords } from './diff-criteria';
import type { CriterionDraft, RubricContent } from './rubric-draft';
import { isSameScale } from './same-scale';

/** `gone`: the criterion is not in the other version. The rest: it is, but the mark does not stand there. */
export type WhyNotCarried = 'gone' | 'scale' | 'off-scale' | 'na-not-allowed';

export interface NotCarried<T> {
  /** As it was, with its words: they stay readable whatever becomes of the mark. */
  readonly answer: T;
  readonly why: WhyNotCarried;
  /** As a sentence, with what to do. */
  readonly sentence: string;
}

/** Every answer is in exactly one of `stands`, `markAgain` and `gone`, as it was and in the order it came in. */
export interface CarriedAnswers<T> {
  readonly stands: readonly T[];
  /** The criterion is still asked, but its mark does not hold: its words can stay, its mark has to be given again. */
  readonly markAgain: readonly NotCarried<T>[];
  /** The criterion is not asked any more: nothing of it counts, and scoring refuses it. */
  readonly gone: readonly NotCarried<T>[];
  /** Ids of criteria that stand, but whose title, guidance or description of good was reworded: worth another look. */
  readonly reworded: readonly string[];
  /** Ids of criteria that the audit's own version did not have, in reading order. */
  readonly added: readonly string[];
}

/**
 * What becomes of an audit's answers under another version of its rubric. An answer stands where the criterion has the
 * same id, its rating means the same on the new scale, and its mark is allowed there. Nothing is decided about plan types
 * and disciplines: an answer to what is not asked stays and does not count. Pure.
 */
export const carryAnswers = <T extends ScoredAnswer>(
  answers: readonly T[],
  from: RubricContent,
  to: RubricContent,
): CarriedAnswers<T> => carrierBetween(from, to)(answers);

/** `carryAnswers` for many audits of one version: what the two versions have to do with each other is worked out once. */
export function carrierBetween(
  from: RubricContent,
  to: RubricContent,
): <T extends ScoredAnswer>(answers: readonly T[]) => CarriedAnswers<T> {
  const [old, now] = [criteriaOf(from), criteriaOf(to)];
  const sameScale = isSameScale(from.scale, to.scale);
  const rewordedIds = new Set([...now.keys()].filter((id) => words(old.get(id)) !== words(now.get(id))));
  const added = [...now.keys()].filter((id) => !old.has(id));
  return <T extends ScoredAnswer>(answers: readonly T[]) => {
    const stands: T[] = [];
    const markAgain: NotCarried<T>[] = [];
    const gone: NotCarried<T>[] = [];
    for (const answer of answers) {
      const why = whyNotCarried(answer, now.get(answer.criterionId), to, sameScale);
      if (why === null) stands.push(answer);
      else (why === 'gone' ? gone : markAgain).push({ answer, why, sentence: SENTENCES[why](answer.criterionId) });
    }
    const reworded = stands.map(({ criterionId }) => criterionId).filter((id) => rewordedIds.has(id));
    return { stands, markAgain, gone, reworded, added };
  };
}

const criteriaOf = ({ sections }: RubricContent): ReadonlyMap<string, CriterionDraft> =>
  new Map(sections.flatMap(({ criteria }) => criteria.map((criterion) => [criterion.id, criterion])));

function whyNotCarried(
  { mark }: ScoredAnswer,
  criterion: CriterionDraft | undefined,
  to: RubricContent,
  sameScale: boolean,
): WhyNotCarried | null {
  if (criterion === undefined) return 'gone';
  if (mark === null || mark.kind === 'not-evidenced') return null;
  if (mark.kind === 'not-applicable') return criterion.naAllowed ? null : 'na-not-allowed';
  if (!sameScale) return 'scale';
  return mark.value < to.scale.length ? null : 'off-scale';
}

const SENTENCES: Readonly<Record<WhyNotCarried, (id: string) => string>> = {
  gone: (id) => `${id} is not asked in this version. Its mark and notes can still be read, and do not count.`,
  scale: (id) => `${id}: the scale is another one, so the rating has to be given again. Notes stay.`,
  'off-scale': (id) => `${id}: the rating is not on the new scale and has to be given again. Notes stay.`,
  'na-not-allowed': (id) => `${id} can no longer be marked N/A and has to be marked again. Notes stay.`,
};

const words = (criterion: CriterionDraft | undefined): string =>
  JSON.stringify(
    criterion === undefined ? [] : [criterion.title, criterion.guidance, criterion.good, naWords(criterion)],
  );
