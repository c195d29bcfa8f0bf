import { useState } from 'react';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan';
import { AppButton } from '../../components/app-button';
import { ScreenTitle } from '../../components/screen-title';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { FeedbackDialog } from './feedback/feedback-dialog';
import { NewerDraft } from './newer-draft';
import { ReopenDialog } from './reopen-dialog';
import { ResultTabs } from './result-tabs';
import { SubmittedLine } from './submitted-line';
import { TrailSheet } from './trail-sheet';
import type { AuditData } from './use-audit-data';
import { useAuditKeys } from './use-audit-keys';

interface ResultViewProps {
  readonly data: AuditData;
  readonly onLeave: () => void;
}

/** A handed-in audit: its result with the working, every answer, the text it is about, and the way to reopen it. */
export function ResultView({ data, onLeave }: ResultViewProps) {
  const { plan, audit, rubric } = data;
  const [reopening, setReopening] = useState(false);
  const [trail, setTrail] = useState(false);
  const [feedback, setFeedback] = useState(false);
  const [trailKey, feedbackKey, reopenKey] = [
    usePrintedKey('trail'),
    usePrintedKey('feedback'),
    usePrintedKey('reopen'),
  ];
  const weekKey = usePrintedKey('go-to-week');
  useAuditKeys({
    onTrail: () => setTrail(true),
    onFeedback: () => setFeedback(true),
    onReopen: () => setReopening(true),
  });
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
        <SubmittedLine audit={audit} />
        <div className="audit-actions">
          <AppButton kind="quiet" keys={trailKey} onPress={() => setTrail(true)}>
            Trail
          </AppButton>
          <AppButton kind="quiet" keys={feedbackKey} onPress={() => setFeedback(true)}>
            Feedback sheet…
          </AppButton>
          <AppButton keys={reopenKey} onPress={() => setReopening(true)}>
            Reopen…
          </AppButton>
          <AppButton kind="primary" keys={weekKey} className="result-back" onPress={onLeave}>
            Back to This week
          </AppButton>
        </div>
      </header>
      <NewerDraft plan={plan} audit={audit} />
      <ResultTabs data={data} />
      <ReopenDialog audit={audit} planRef={plan.ref} isOpen={reopening} onClose={() => setReopening(false)} />
      <TrailSheet auditId={audit.id} rubric={rubric} isOpen={trail} onClose={() => setTrail(false)} />
      <FeedbackDialog data={data} isOpen={feedback} onClose={() => setFeedback(false)} />
    </div>
  );
}
