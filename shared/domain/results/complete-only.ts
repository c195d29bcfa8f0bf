import { isIncomplete } from '../audit/audit-result';
import type { ResultsRow } from './results-file';

/**
 * The audits that scores and grades are of. Of the others some left criteria unanswered, often the hard ones, and some
 * marked one discipline's part, which is no grade of a plan.
 */
export const completeOnly = (rows: readonly ResultsRow[]): readonly ResultsRow[] =>
  rows.filter(({ result, discipline }) => !isIncomplete(result) && discipline === undefined);

/** Audits handed in with a criterion unanswered that was asked. */
export const incompleteOf = (rows: readonly ResultsRow[]): readonly ResultsRow[] =>
  rows.filter(({ result }) => isIncomplete(result));

/** Complete audits of one discipline's part: their answers count, their scores and grades are not a plan's. */
export const partsOf = (rows: readonly ResultsRow[]): readonly ResultsRow[] =>
  rows.filter(({ result, discipline }) => !isIncomplete(result) && discipline !== undefined);
