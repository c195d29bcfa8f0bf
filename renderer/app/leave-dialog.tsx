import { AppButton } from '../components/app-button';
import { ModalDialog } from '../components/modal-dialog';
import { retryNow, useSaveState } from '../db/commit';
import type { LeaveWarning } from './use-leave-warning';

/** Closing with changes that could not be written: what would be lost, and the two ways on. */
export function LeaveDialog({ warning }: { readonly warning: LeaveWarning }) {
  const state = useSaveState();
  const waiting = state.kind === 'failed' ? state.waiting : 1;
  return (
    <ModalDialog role="alertdialog" title="Not everything is saved" isOpen={warning.asking} onClose={warning.stay}>
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
