import type { Arose } from '../audit/answer';
import { splitSentences } from '../prompts/sentences';
import { splitWords } from '../prompts/words';
import type { Rubric } from '../rubric/rubric';
import { evidenceLines } from './evidence-lines';
import type { FeedbackOptions } from './feedback-options';
import type { FeedbackEntry } from './feedback-sheet';
import { mostPressingFirst } from './feedback-summary';
import { isBelowMet, type JudgedCriterion } from './judged-criteria';
import type { LocatedEvidence } from './located-evidence';
import { shortened } from './quoted-words';

const AROSE_WORDS: Readonly<Record<Arose, string>> = {
  advice: 'the advice',
  drafting: 'the drafting',
  both: 'the advice and the drafting',
};

/** Characters of what good looks like. */
const LONGEST_GOOD = 160;

/**
 * What the writer is told on each criterion, the most pressing first: those that need something, or every answered one. What
 * asks for nothing comes last.
 */
export function feedbackEntries(
  judged: readonly JudgedCriterion[],
  rubric: Rubric,
  evidence: ReadonlyMap<string, readonly LocatedEvidence[]>,
  options: FeedbackOptions,
): FeedbackEntry[] {
  const entries = mostPressingFirst(judged, rubric).flatMap((one) => {
    const own = evidence.get(one.criterion.id) ?? [];
    const asks = needsSomething(one, rubric, options);
    const wanted = asks || (options.criteria === 'every' && (one.answer !== null || own.length > 0));
    return wanted ? [entryOf(one, rubric, own, asks, options)] : [];
  });
  return [...entries.filter(({ asks }) => asks), ...entries.filter(({ asks }) => !asks)];
}

const trimmed = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

/** Below met, or with something to say that the sheet may say. */
const needsSomething = (one: JudgedCriterion, rubric: Rubric, { notes }: FeedbackOptions): boolean =>
  isBelowMet(one, rubric) || (notes && trimmed(one.answer?.note) !== null) || trimmed(one.answer?.suggestion) !== null;

function entryOf(
  one: JudgedCriterion,
  rubric: Rubric,
  evidence: readonly LocatedEvidence[],
  asks: boolean,
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
    asks,
    good: !options.good || reached || !asks ? null : firstSentence(criterion.good),
    evidence: evidenceLines(evidence, options.quotes),
    note: options.notes ? trimmed(answer?.note) : null,
    suggestion: trimmed(answer?.suggestion),
    arose: answer?.arose === undefined ? null : AROSE_WORDS[answer.arose],
  };
}

/** The point of what good looks like comes first; all of it stands beside the criterion in the app. */
function firstSentence(text: string): string {
  const words = splitWords(text);
  const second = splitSentences(text, words)[1];
  const first = second === undefined ? text : text.slice(0, words[second.start]?.from);
  return shortened(first.trim(), LONGEST_GOOD);
}
