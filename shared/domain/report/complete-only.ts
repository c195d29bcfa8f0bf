import { isIncomplete } from '../audit/audit-result';
import type { ResultsRow } from './results-file';

/** The audits that scores and grades are of. The others left criteria unanswered, often the hard ones. */
export const completeOnly = (rows: readonly ResultsRow[]): readonly ResultsRow[] =>
  rows.filter(({ result }) => !isIncomplete(result));
