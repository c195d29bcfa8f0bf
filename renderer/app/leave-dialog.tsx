import { AppButton } from '../components/app-button';
import { ModalDialog } from '../components/modal-dialog';
import { retryNow, useSaveState } from '../db/commit';
import type { LeaveWarning } from './use-leave-warning';

interface LeaveDialogProps {
  readonly warning: LeaveWarning;
}

/** Closing too early: what would be lost, and the two ways on. */
export function LeaveDialog({ warning }: LeaveDialogProps) {
  return (
    <>
      <UnsavedDialog warning={warning} />
      <LoadingDialog warning={warning} />
    </>
  );
}

function UnsavedDialog({ warning }: LeaveDialogProps) {
  const state = useSaveState();
  const waiting = state.kind === 'failed' ? state.waiting : 1;
  return (
    <ModalDialog
      role="alertdialog"
      title="Not everything is saved"
      isOpen={warning.asking === 'unsaved'}
      onClose={warning.stay}
    >
      <div className="dialog-words">
        <p>
          {waiting === 1 ? 'One change has' : `${waiting} changes have`} not reached the disk. Everything that said
          “Saved” is safe; closing now loses the rest.
        </p>
      </div>
      <div className="dialog-actions">
        <AppButton kind="danger" onPress={warning.leave}>
          Close and lose them
        </AppButton>
        <AppButton
          kind="primary"
          autoFocus
          onPress={() => {
            retryNow();
            warning.stay();
          }}
        >
          Stay and try again
        </AppButton>
      </div>
    </ModalDialog>
  );
}

function LoadingDialog({ warning }: LeaveDialogProps) {
  return (
    <ModalDialog
      role="alertdialog"
      title="Plans are still being loaded"
      isOpen={warning.asking === 'loading'}
      onClose={warning.stay}
    >
      <div className="dialog-words">
        <p>Plans that said “Added” are safe. Closing now leaves out the rest; they can be loaded again.</p>
      </div>
      <div className="dialog-actions">
        <AppButton kind="danger" onPress={warning.leave}>
          Close now
        </AppButton>
        <AppButton kind="primary" autoFocus onPress={warning.stay}>
          Go on loading
        </AppButton>
      </div>
    </ModalDialog>
  );
}
