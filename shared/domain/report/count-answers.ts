import type { Rubric } from '../rubric/rubric';
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

export function countCriterion(rubric: Rubric, criterionId: string, rows: readonly ResultsRow[]): AnswerCounts {
  const marks = rows.map((row) => row.marks[criterionId]);
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
