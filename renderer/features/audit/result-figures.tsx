import { ProblemState } from '../../components/states';
import { notAskedSentence } from './not-asked-words';
import { ResultSummary } from './result-summary';
import { ResultTable } from './result-table';
import type { AuditData } from './use-audit-data';

/** The figures of an audit that was handed in; where they are missing, how to get them. */
export function ResultFigures({ data }: { readonly data: AuditData }) {
  const { audit, rubric } = data;
  const { result, minutes } = audit;
  if (result === undefined)
    return (
      <ProblemState title="The result is not there">
        <p>The marks are safe. Reopen the audit and submit it again to work the result out.</p>
      </ProblemState>
    );
  return (
    <>
      <ResultSummary
        result={result}
        rubric={rubric}
        minutes={minutes}
        isPart={audit.discipline !== undefined}
        notAsked={notAskedSentence(data)}
      />
      <ResultTable result={result} rubric={rubric} notAsked={data.notAsked} />
    </>
  );
}
