import { type ReactNode, useState } from 'react';
import { AppButton } from './app-button';
import { ModalDialog } from './modal-dialog';

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly isOpen: boolean;
  readonly danger?: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void | Promise<void>;
}

/** Asks before something that takes a moment's thought. Stays open, busy, until the action is done. */
export function ConfirmDialog({ title, children, action, isOpen, danger, onClose, onConfirm }: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
    } finally {
      setBusy(false);
      onClose();
    }
  };
  return (
    <ModalDialog role="alertdialog" title={title} isOpen={isOpen} onClose={onClose}>
      <div className="dialog-words">{children}</div>
      <div className="dialog-actions">
        <AppButton onPress={onClose} autoFocus>
          Cancel
        </AppButton>
        <AppButton kind={danger === true ? 'danger' : 'primary'} isBusy={busy} onPress={() => void confirm()}>
          {action}
        </AppButton>
      </div>
    </ModalDialog>
  );
}
