import type { Arose } from '../audit/answer';
import type { Rubric } from '../rubric/rubric';
import { evidenceLines } from './evidence-lines';
import type { FeedbackOptions } from './feedback-options';
import type { FeedbackEntry } from './feedback-sheet';
import { isBelowMet, type JudgedCriterion } from './judged-criteria';
import type { LocatedEvidence } from './located-evidence';

const AROSE_WORDS: Readonly<Record<Arose, string>> = {
  advice: 'the advice',
  drafting: 'the drafting',
  both: 'the advice and the drafting',
};

/** What the writer is told on each criterion, in section order: those that need something, or every answered one. */
export const feedbackEntries = (
  judged: readonly JudgedCriterion[],
  rubric: Rubric,
  evidence: ReadonlyMap<string, readonly LocatedEvidence[]>,
  options: FeedbackOptions,
): FeedbackEntry[] =>
  judged.flatMap((one) => {
    const own = evidence.get(one.criterion.id) ?? [];
    const wanted =
      options.criteria === 'every' ? one.answer !== null || own.length > 0 : needsSomething(one, rubric, options);
    return wanted ? [entryOf(one, rubric, own, options)] : [];
  });

const trimmed = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

/** Below met, or with something to say that the sheet may say. */
const needsSomething = (one: JudgedCriterion, rubric: Rubric, { notes }: FeedbackOptions): boolean =>
  isBelowMet(one, rubric) || (notes && trimmed(one.answer?.note) !== null) || trimmed(one.answer?.suggestion) !== null;

function entryOf(
  one: JudgedCriterion,
  rubric: Rubric,
  evidence: readonly LocatedEvidence[],
  options: FeedbackOptions,
): FeedbackEntry {
  const { criterion, section, answer, rating, points } = one;
  const reached = points === null || points === rubric.scale.length - 1;
  return {
    id: criterion.id,
    title: criterion.title,
    sectionId: section.id,
    rating,
    limiting: criterion.limiting,
    good: reached || !needsSomething(one, rubric, options) ? null : criterion.good,
    evidence: evidenceLines(evidence, options.quotes),
    note: options.notes ? trimmed(answer?.note) : null,
    suggestion: trimmed(answer?.suggestion),
    arose: answer?.arose === undefined ? null : AROSE_WORDS[answer.arose],
  };
}
