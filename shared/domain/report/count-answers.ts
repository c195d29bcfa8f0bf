import type { Criterion, Rubric, RubricSection } from '../rubric/rubric';
import { type ScoringScope, whyNotAsked } from '../scoring/asked';
import type { ResultsRow } from './results-file';

/** Answers to one criterion over all audits, or to several criteria together. */
export interface AnswerCounts {
  /** Rated at or above "met". */
  readonly met: number;
  /** Rated or not evidenced. */
  readonly audited: number;
  readonly notApplicable: number;
  readonly notEvidenced: number;
  readonly unanswered: number;
}

/** What of its rubric an audit of a results file was asked. */
export const scopeOfRow = ({ markedAs, discipline }: ResultsRow): ScoringScope => ({ planType: markedAs, discipline });

/** Counts the audits that were asked a criterion; those of other plans or disciplines are not unanswered there. */
export function countCriterion(
  rubric: Rubric,
  section: RubricSection,
  criterion: Criterion,
  all: readonly ResultsRow[],
): AnswerCounts {
  const rows = all.filter((row) => whyNotAsked(section, criterion, scopeOfRow(row)) === null);
  const marks = rows.map((row) => row.marks[criterion.id]);
  const of = (wanted: (mark: (typeof marks)[number]) => boolean) => marks.filter(wanted).length;
  const notApplicable = of((mark) => mark === 'na');
  const unanswered = of((mark) => mark === undefined);
  return {
    met: of((mark) => typeof mark === 'number' && mark >= rubric.metFrom),
    audited: rows.length - notApplicable - unanswered,
    notApplicable,
    notEvidenced: of((mark) => mark === 'ne'),
    unanswered,
  };
}

export const addCounts = (all: readonly AnswerCounts[]): AnswerCounts => ({
  met: total(all, (one) => one.met),
  audited: total(all, (one) => one.audited),
  notApplicable: total(all, (one) => one.notApplicable),
  notEvidenced: total(all, (one) => one.notEvidenced),
  unanswered: total(all, (one) => one.unanswered),
});

const total = (all: readonly AnswerCounts[], of: (one: AnswerCounts) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);
