import { USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import { ModalDialog } from '../../../components/modal-dialog';
import { LoadingState } from '../../../components/states';
import { useSetting } from '../../../db/reads';
import type { AuditData } from '../use-audit-data';
import { FeedbackForm } from './feedback-form';
import { MARKING_SETTING, toMarking } from './feedback-words';
import { useFeedbackSource } from './use-feedback-source';
import './feedback.css';

interface FeedbackDialogProps {
  readonly data: AuditData;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Makes the feedback sheet of one audit for the plan's writer. Nothing of it is read before it is asked for. */
export function FeedbackDialog({ data, isOpen, onClose }: FeedbackDialogProps) {
  return (
    <ModalDialog title={`Feedback sheet for ${data.plan.ref}`} isOpen={isOpen} onClose={onClose} wide>
      <Gathered data={data} onClose={onClose} />
    </ModalDialog>
  );
}

function Gathered({ data, onClose }: Omit<FeedbackDialogProps, 'isOpen'>) {
  const ready = useFeedbackSource(data);
  const kept = useSetting(MARKING_SETTING);
  if (ready === null || kept === undefined)
    return <LoadingState title="Looking up the evidence in the draft that was audited" />;
  return (
    <FeedbackForm ready={ready} keptMarking={toMarking(kept, USUAL_OPTIONS.classification ?? '')} onClose={onClose} />
  );
}
