import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { AppButton } from '../../components/app-button';
import { useWayBack } from '../../components/way-back';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { AgreeStrip } from './agree/agree-strip';
import { FeedbackOfPlan } from './agree/feedback-of-plan';
import { PartChip } from './discipline/part-chip';
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
  readonly person: Person;
  /** Begins with the marks beside the text rather than with the result. */
  readonly besideText?: boolean;
  /** Shows another audit of the plan, by id. */
  readonly onShow: (auditId: string | null) => void;
  /** Shows the two markings of the plan beside the agreed marks of this id. */
  readonly onBeside: (auditId: string) => void;
  readonly onLeave: () => void;
}

/** A handed-in audit: its result with the working, every answer, the text it is about, and the way to reopen it. */
export function ResultView({ data, person, besideText = false, onShow, onBeside, onLeave }: ResultViewProps) {
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
      <AgreeStrip data={data} person={person} onShow={onShow} onBeside={onBeside} />
      <NewerDraft plan={plan} audit={audit} />
      <ResultTabs data={data} besideText={besideText} />
      <ReopenDialog audit={audit} planRef={plan.ref} isOpen={reopening} onClose={() => setReopening(false)} />
      <TrailSheet auditId={audit.id} rubric={rubric} isOpen={trail} onClose={() => setTrail(false)} />
      <FeedbackOfPlan data={data} person={person} isOpen={feedback} onClose={() => setFeedback(false)} />
    </div>
  );
}
