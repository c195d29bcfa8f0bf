import { useEffect, useState } from 'react';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { MessageStrip } from '../../../components/message-strip';
import { ModalDialog } from '../../../components/modal-dialog';
import { focusScreenTitle } from '../../../components/screen-title';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { type PlacedEvidence, wordsOfEvidence } from './use-found-evidence';
import './evidence.css';

interface UnsureEvidenceProps {
  readonly placed: readonly PlacedEvidence[] | undefined;
  readonly onGo: (evidence: PlacedEvidence) => void;
  readonly onConfirm: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/**
 * Says, for as long as it is so, that evidence chosen in an earlier draft is not or not quite in the one being read. It is
 * kept with its quote either way.
 */
export function UnsureEvidence({ placed, onGo, onConfirm, onRemove }: UnsureEvidenceProps) {
  const [isOpen, setOpen] = useState(false);
  const lost = placed?.filter(({ state }) => state === 'lost') ?? [];
  const near = placed?.filter(({ state }) => state === 'near') ?? [];
  const close = () => setOpen(false);
  const none = lost.length + near.length === 0;
  useEffect(() => {
    if (!none || !isOpen) return;
    // What comes back by undo must not come back as a dialog, and what had the focus has gone with it.
    setOpen(false);
    focusScreenTitle();
  }, [none, isOpen]);
  useActionKeys({
    'unsure-evidence': (event) => {
      event.preventDefault();
      if (none) announce('No evidence from an earlier draft waits to be looked at.');
      else setOpen(true);
    },
  });
  const key = usePrintedKey('unsure-evidence');
  if (none) return null;
  return (
    <MessageStrip
      tone="warning"
      label="Evidence from an earlier draft"
      actions={
        <AppButton keys={key} onPress={() => setOpen(true)}>
          Look at them
        </AppButton>
      }
    >
      {unsureWords(lost.length, near.length)}
      <ModalDialog title="Evidence from an earlier draft" isOpen={isOpen} onClose={close} wide>
        <div className="dialog-words">
          <p>Every quote is kept as it was chosen. Nothing is put beside words that were not found for certain.</p>
          <Group
            title="Could not be found in this draft"
            about="Choose the words that stand for it now and attach them, then remove the old quote; or leave it as it is."
            items={lost}
            onGo={(item) => {
              close();
              onGo(item);
            }}
            onRemove={onRemove}
          />
          <Group
            title="Found with changed words"
            about="Look at each in the text. Take the new words over, or remove the evidence."
            items={near}
            onGo={(item) => {
              close();
              onGo(item);
            }}
            onConfirm={onConfirm}
            onRemove={onRemove}
          />
        </div>
        <div className="dialog-actions">
          <AppButton onPress={close}>Close</AppButton>
        </div>
      </ModalDialog>
    </MessageStrip>
  );
}

/** How much evidence is not, or not quite, in the draft being read. */
export function unsureWords(lost: number, near: number): string {
  const parts = [
    ...(lost === 0 ? [] : [`${lost} could not be found in this draft`]),
    ...(near === 0 ? [] : [`${near} ${near === 1 ? 'was' : 'were'} found with changed words`]),
  ];
  return `Of the evidence from an earlier draft, ${parts.join(' and ')}. The quotes are kept.`;
}

interface GroupProps {
  readonly title: string;
  readonly about: string;
  readonly items: readonly PlacedEvidence[];
  readonly onGo: (evidence: PlacedEvidence) => void;
  readonly onConfirm?: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

function Group({ title, about, items, onGo, onConfirm, onRemove }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section className="unsure-group">
      <h3>{title}</h3>
      <p className="muted">{about}</p>
      <ul className="unsure-list">
        {items.map((item) => (
          <li key={item.evidence.id} data-state={item.state}>
            <strong>{item.evidence.criterionId}</strong>
            <q>{wordsOfEvidence(item.evidence) || `Page ${item.evidence.area?.page ?? ''}`}</q>
            <span className="unsure-actions">
              <AppButton kind="link" onPress={() => onGo(item)}>
                Go to {item.evidence.criterionId}
              </AppButton>
              {onConfirm === undefined ? null : (
                <AppButton kind="link" onPress={() => onConfirm(item.evidence.id)}>
                  Take the new words
                </AppButton>
              )}
              <AppButton
                kind="link"
                aria-label={`Remove the evidence for ${item.evidence.criterionId}`}
                onPress={() => onRemove(item.evidence.id)}
              >
                Remove
              </AppButton>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
