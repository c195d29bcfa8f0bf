import { type FormEvent, useState } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { ModalDialog } from '../../components/modal-dialog';
import { TextInput } from '../../components/text-input';
import { reopenAudit } from '../../db/actions/audits';

interface ReopenDialogProps {
  readonly audit: Audit;
  readonly planRef: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a handed-in audit back to marking. The reason is kept in the trail. */
export function ReopenDialog({ audit, planRef, isOpen, onClose }: ReopenDialogProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const reopen = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || busy) return;
    setBusy(true);
    try {
      const reopened = await reopenAudit(audit, reason.trim());
      if (!reopened.ok) return setRefused(reopened.error.message);
      announce(`${planRef} is open for marking again.`);
      onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <ModalDialog title={`Reopen ${planRef}?`} isOpen={isOpen} onClose={onClose}>
      <form onSubmit={(event) => void reopen(event)} noValidate>
        <div className="dialog-words">
          <p>
            The result is withdrawn until you submit again. All marks and notes stay. Your reason is kept in the trail.
            {audit.agrees === undefined ? '' : ' The two markings stay as they are.'}
          </p>
          <TextInput
            label="Reason"
            rows={3}
            value={reason}
            onChange={setReason}
            maxLength={500}
            autoFocus
            problem={tried && reason.trim() === '' ? 'Write why it is reopened.' : undefined}
          />
          {refused === null ? null : (
            <p role="alert" className="problem">
              {refused}
            </p>
          )}
        </div>
        <div className="dialog-actions">
          <AppButton onPress={onClose}>Cancel</AppButton>
          <AppButton kind="primary" type="submit" isBusy={busy}>
            Reopen
          </AppButton>
        </div>
      </form>
    </ModalDialog>
  );
}
