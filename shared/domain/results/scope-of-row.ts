import type { ScoringScope } from '../scoring/asked';
import type { ResultsRow } from './results-file';

/** What of its rubric an audit of a results file was asked. */
export const scopeOfRow = ({ markedAs, discipline }: ResultsRow): ScoringScope => ({ planType: markedAs, discipline });
