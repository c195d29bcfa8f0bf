import { announce } from '../../../components/announcer';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { discardDraft } from '../../../db/actions/rubrics';

interface DiscardDialogProps {
  /** Null while nothing is asked. */
  readonly draftId: string | null;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Asks before a draft is thrown away. */
export function DiscardDialog({ draftId, onClose, onDone }: DiscardDialogProps) {
  return (
    <ConfirmDialog
      title="Discard this draft?"
      action="Discard"
      danger
      isOpen={draftId !== null}
      onClose={onClose}
      onConfirm={async () => {
        if (draftId !== null) await discardDraft(draftId);
        announce('The draft is discarded.');
        onDone?.();
      }}
    >
      <p>
        Everything written in it goes, and this cannot be undone. Published versions and all audits stay as they are.
      </p>
    </ConfirmDialog>
  );
}
