import { useState } from 'react';
import type { BankImport } from '#shared/domain/bank/read-bank-file';
import { AppButton } from '../../components/app-button';
import { ModalDialog } from '../../components/modal-dialog';
import { importLines, refusalLines } from './bank-words';

interface ImportBankDialogProps {
  /** What the file would do; null while there is no file. */
  readonly checked: BankImport | null;
  readonly onClose: () => void;
  readonly onAdd: (checked: BankImport) => Promise<void>;
}

/** Says what a file would do to the bank before anything is done. */
export function ImportBankDialog({ checked, onClose, onAdd }: ImportBankDialogProps) {
  const [busy, setBusy] = useState(false);
  // Adding is one step that is not stopped half way.
  const close = () => {
    if (!busy) onClose();
  };
  return (
    <ModalDialog title="Import comments" isOpen={checked !== null} onClose={close}>
      {checked === null ? null : (
        <>
          <div className="dialog-words">
            <ul className="import-bank" aria-label="What the file would do">
              {importLines(checked).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {checked.refused.length === 0 ? null : (
              <ul className="import-refused muted" aria-label="Why comments are refused">
                {refusalLines(checked).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            {checked.added.length === 0 ? <p>There is nothing to add; the bank stays as it is.</p> : null}
          </div>
          <Actions
            count={checked.added.length}
            busy={busy}
            onClose={close}
            onAdd={async () => {
              setBusy(true);
              try {
                await onAdd(checked);
              } finally {
                setBusy(false);
              }
            }}
          />
        </>
      )}
    </ModalDialog>
  );
}

interface ActionsProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onAdd: () => Promise<void>;
}

function Actions({ count, busy, onClose, onAdd }: ActionsProps) {
  if (count === 0)
    return (
      <div className="dialog-actions">
        <AppButton kind="primary" onPress={onClose} autoFocus>
          Close
        </AppButton>
      </div>
    );
  return (
    <div className="dialog-actions">
      <AppButton onPress={onClose}>Cancel</AppButton>
      <AppButton kind="primary" isBusy={busy} onPress={() => void onAdd()} autoFocus>
        {count === 1 ? 'Add 1 comment' : `Add ${count.toLocaleString('en-GB')} comments`}
      </AppButton>
    </div>
  );
}
