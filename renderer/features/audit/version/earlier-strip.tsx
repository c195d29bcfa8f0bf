import { useState } from 'react';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { MessageStrip } from '../../../components/message-strip';
import { ModalDialog } from '../../../components/modal-dialog';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { AuditData } from '../use-audit-data';
import { keptWords } from './earlier-answers';
import { EarlierList } from './earlier-list';
import { useEarlier } from './use-earlier';
import './version.css';

interface EarlierStripProps {
  readonly data: AuditData;
  readonly onGo: (criterionId: string) => void;
}

/** After a move to another version: what did not carry over, to be read, for as long as something of it is to be marked. */
export function EarlierStrip({ data, onGo }: EarlierStripProps) {
  const { rubric } = data;
  const kept = useEarlier(data);
  const [isOpen, setOpen] = useState(false);
  const [isDismissed, dismiss] = useState(false);
  useActionKeys({
    'earlier-answers': (event) => {
      event.preventDefault();
      if (kept.length === 0) announce('Nothing is kept from an earlier version of the rubric.');
      else setOpen(true);
    },
  });
  const key = usePrintedKey('earlier-answers');
  const close = () => setOpen(false);
  const words = keptWords(kept);
  const dialog = (
    <ModalDialog title="Kept from an earlier version" isOpen={isOpen && kept.length > 0} onClose={close} wide>
      <section className="dialog-words version-words" aria-label="What is kept" tabIndex={0}>
        <p>
          This audit was moved to version {rubric.version} of the rubric. What did not carry over is kept here to be
          read. It does not count.
        </p>
        <EarlierList
          kept={kept}
          onGo={(criterionId) => {
            close();
            onGo(criterionId);
          }}
        />
      </section>
      <div className="dialog-actions">
        <AppButton onPress={close}>Close</AppButton>
      </div>
    </ModalDialog>
  );
  if (words === '' || isDismissed) return dialog;
  return (
    <MessageStrip
      tone="info"
      label="Answers of an earlier version"
      onDismiss={() => dismiss(true)}
      actions={
        <AppButton keys={key} onPress={() => setOpen(true)}>
          Read what is kept
        </AppButton>
      }
    >
      Moved to version {rubric.version} of the rubric. {words} Marks, notes and evidence of before are kept.
      {dialog}
    </MessageStrip>
  );
}
