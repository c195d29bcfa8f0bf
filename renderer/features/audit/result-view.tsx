import { useState } from 'react';
import { AppButton } from '../../components/app-button';
import { useWayBack } from '../../components/way-back';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { PartChip } from './discipline/part-chip';
import { FeedbackDialog } from './feedback/feedback-dialog';
import { NewerDraft } from './newer-draft';
import { PlanName } from './plan-name';
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
  const back = useWayBack();
  const backKey = usePrintedKey(back === 'Compare' ? 'go-to-compare' : 'go-to-week');
  useAuditKeys({
    onTrail: () => setTrail(true),
    onFeedback: () => setFeedback(true),
    onReopen: () => setReopening(true),
  });
  return (
    <div className="result">
      <header className="audit-bar">
        <PlanName plan={plan} draft={audit.draft} shownAs="Result of" onLeave={onLeave} />
        <PartChip audit={audit} />
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
          <AppButton kind="primary" keys={backKey} className="result-back" onPress={onLeave}>
            Back to {back}
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
