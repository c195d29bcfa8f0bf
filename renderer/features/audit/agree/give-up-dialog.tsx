import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';

interface GiveUpDialogProps {
  readonly planRef: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onGiveUp: () => Promise<void>;
}

/** Asks before what was settled so far is taken away. */
export function GiveUpDialog({ planRef, isOpen, onClose, onGiveUp }: GiveUpDialogProps) {
  return (
    <ModalDialog title={`Give up agreeing the marks of ${planRef}?`} isOpen={isOpen} onClose={onClose}>
      <div className="dialog-words">
        <p>
          The marks and reasons settled so far are taken away; the journal keeps that they were there. Both audits stay
          as they are and can be reopened again.
        </p>
      </div>
      <div className="dialog-actions">
        <AppButton onPress={onClose} autoFocus>
          Go on agreeing
        </AppButton>
        <AppButton kind="danger" onPress={() => void onGiveUp()}>
          Give up
        </AppButton>
      </div>
    </ModalDialog>
  );
}
