import { useState } from 'react';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan';
import { clockTime, longDate } from '#shared/lib/dates';
import { AppButton } from '../../components/app-button';
import { ScreenTitle } from '../../components/screen-title';
import { ProblemState } from '../../components/states';
import { NewerDraft } from './newer-draft';
import { ReopenDialog } from './reopen-dialog';
import { ResultAnswers } from './result-answers';
import { ResultSummary } from './result-summary';
import { ResultTable } from './result-table';
import { TrailSheet } from './trail-sheet';
import type { AuditData } from './use-audit-data';

interface ResultViewProps {
  readonly data: AuditData;
  readonly onLeave: () => void;
}

/** A handed-in audit: its result with the working, every answer, and the way to reopen it with a reason. */
export function ResultView({ data, onLeave }: ResultViewProps) {
  const { plan, audit, rubric, answers } = data;
  const [reopening, setReopening] = useState(false);
  const [trail, setTrail] = useState(false);
  const { result, submittedAt } = audit;
  return (
    <div className="result">
      <header className="audit-bar">
        <div className="audit-name">
          <AppButton kind="quiet" className="audit-back" onPress={onLeave} aria-label="Back to This week">
            <span aria-hidden="true">←</span>
          </AppButton>
          <ScreenTitle title={plan.ref} windowTitle={`Result of ${plan.ref}`} />
          {plan.need === undefined ? null : <span className="chip">{plan.need}</span>}
          {plan.type === undefined ? null : <span className="chip">{PLAN_TYPE_WORDS[plan.type]}</span>}
          <span className="chip">Draft {audit.draft}</span>
        </div>
        <p className="muted">
          {submittedAt === undefined
            ? 'Submitted'
            : `Submitted on ${longDate(submittedAt)} at ${clockTime(submittedAt).slice(0, 5)}`}
        </p>
        <div className="audit-actions">
          <AppButton kind="quiet" onPress={() => setTrail(true)}>
            Trail
          </AppButton>
          <AppButton onPress={() => setReopening(true)}>Reopen…</AppButton>
          <AppButton kind="primary" onPress={onLeave}>
            Back to This week
          </AppButton>
        </div>
      </header>
      <NewerDraft plan={plan} audit={audit} />
      <div className="result-body">
        {result === undefined ? (
          <ProblemState title="The result is not there">
            <p>The marks are safe. Reopen the audit and submit it again to work the result out.</p>
          </ProblemState>
        ) : (
          <>
            <ResultSummary result={result} rubric={rubric} />
            <ResultTable result={result} rubric={rubric} />
            <ResultAnswers rubric={rubric} answers={answers} />
          </>
        )}
      </div>
      <ReopenDialog audit={audit} planRef={plan.ref} isOpen={reopening} onClose={() => setReopening(false)} />
      <TrailSheet auditId={audit.id} rubric={rubric} isOpen={trail} onClose={() => setTrail(false)} />
    </div>
  );
}
