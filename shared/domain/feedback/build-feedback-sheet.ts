import { isoDate } from '../../lib/dates';
import { groupBy } from '../../lib/group-by';
import type { Answer } from '../audit/answer';
import type { Audit } from '../audit/audit';
import type { Person } from '../audit/person';
import type { Plan } from '../plan/plan';
import type { Rubric } from '../rubric/rubric';
import { feedbackEntries } from './feedback-entries';
import { auditorWords, feedbackFacts } from './feedback-facts';
import type { FeedbackOptions } from './feedback-options';
import { byRating, ratingNote } from './feedback-ratings';
import { type FeedbackSheet, KEEPING } from './feedback-sheet';
import { overviewOf, strengthsOf } from './feedback-summary';
import { judgedCriteria } from './judged-criteria';
import type { LocatedEvidence } from './located-evidence';

/** All that a feedback sheet is made of: one audit and what belongs to it. */
export interface FeedbackSource {
  readonly plan: Pick<Plan, 'ref'>;
  readonly audit: Audit;
  /** The version the audit was marked with, as far as it was asked. */
  readonly rubric: Rubric;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly evidence: readonly LocatedEvidence[];
  /** The free note on the plan; empty where there is none. */
  readonly planNote: string;
  /** Whoever marked the audit; null where they are not known any more. */
  readonly auditor: Pick<Person, 'role' | 'initials'> | null;
}

/**
 * The feedback sheet of one audit, for the plan's writer. Pure: the same source, options and moment (ISO 8601, UTC) give
 * the same sheet. It names nobody, and holds words of the plan only where quotes are chosen, apart from what the auditor
 * wrote in notes and suggestions. @param most how many criteria it tells of at most; it names the others.
 */
export function buildFeedbackSheet(
  source: FeedbackSource,
  options: FeedbackOptions,
  madeAt: string,
  most = Number.POSITIVE_INFINITY,
): FeedbackSheet {
  const { plan, audit, rubric, answers, evidence, planNote, auditor } = source;
  const judged = judgedCriteria(rubric, answers);
  const byCriterion = groupBy(evidence, (one) => one.evidence.criterionId);
  const all = feedbackEntries(judged, rubric, byCriterion, options);
  const entries = all.slice(0, most);
  const told = new Set(entries.map(({ id }) => id));
  const others = judged.filter(({ criterion }) => !told.has(criterion.id));
  const quoted = entries.some((entry) => entry.evidence.some(({ words }) => words !== null));
  return {
    title: `Feedback on plan ${plan.ref}, draft ${audit.draft}`,
    planLine: `Plan ${plan.ref}, draft ${audit.draft}`,
    classification: options.classification ?? null,
    keeping: quoted ? KEEPING.withWords : KEEPING.withoutWords,
    madeOn: isoDate(madeAt),
    scope: options.criteria,
    facts: feedbackFacts(audit, rubric, auditorWords(auditor, options.auditor), madeAt),
    overview: overviewOf(judged, rubric),
    strengths: strengthsOf(judged, rubric),
    planNote: options.notes && planNote.trim() !== '' ? planNote.trim() : null,
    entries,
    untold: all.slice(entries.length).map(({ id }) => id),
    ratings: options.ratings ? byRating(others, rubric) : [],
    ratingNote: ratingNote(judged, rubric),
  };
}
