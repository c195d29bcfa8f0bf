import type { Audit } from '#shared/domain/audit/audit';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { ProblemState } from '../../components/states';
import { ResultSummary } from './result-summary';
import { ResultTable } from './result-table';

/** The figures of an audit that was handed in; where they are missing, how to get them. */
export function ResultFigures({ audit: { result }, rubric }: { readonly audit: Audit; readonly rubric: Rubric }) {
  if (result === undefined)
    return (
      <ProblemState title="The result is not there">
        <p>The marks are safe. Reopen the audit and submit it again to work the result out.</p>
      </ProblemState>
    );
  return (
    <>
      <ResultSummary result={result} rubric={rubric} />
      <ResultTable result={result} rubric={rubric} />
    </>
  );
}
