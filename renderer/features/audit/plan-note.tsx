import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Audit } from '#shared/domain/audit/audit';
import { AppButton } from '../../components/app-button';
import { KeyHint } from '../../components/key-hint';
import { ModalDialog } from '../../components/modal-dialog';
import { useSavedText } from '../../components/use-saved-text';
import { setPlanNote } from '../../db/actions/plan-note';
import { usePlanNote } from '../../db/reads-of-audit';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { spokenKeys } from '../../keyboard/printed-keys';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { NoteMark } from './note-mark';
import { SavedMark } from './saved-mark';
import './plan-note.css';

/** Most characters of a note on a plan. */
const LONGEST = 20_000;

/** What a note on the plan shows of itself outside of its dialog. */
export interface PlanNoteState {
  /** Undefined while it is being read. */
  readonly text: string | undefined;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** The free note on the plan, opened by its key from anywhere in the audit. */
export function usePlanNoteDialog(auditId: string): PlanNoteState {
  const text = usePlanNote(auditId);
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useActionKeys({
    'plan-note': (event) => {
      event.preventDefault();
      open();
    },
  });
  return { text, isOpen, open, close: () => setOpen(false) };
}

interface PlanNoteProps {
  readonly audit: Audit;
  readonly note: PlanNoteState;
}

/** The button that shows whether there is a note on the plan, and the dialog it opens. */
export function PlanNote({ audit, note }: PlanNoteProps) {
  const keys = usePrintedKey('plan-note');
  const written = (note.text ?? '') !== '';
  return (
    <>
      <Button
        className="button button-quiet plan-note-button"
        data-written={written ? '' : undefined}
        aria-label={written ? 'Note on the plan, written' : 'Note on the plan'}
        aria-haspopup="dialog"
        onPress={note.open}
      >
        {/* Where there is no room for the key, the tip tells it. */}
        <span className="plan-note-tip" title={`Note on the plan: ${spokenKeys(keys)}`}>
          <NoteMark />
        </span>
        <span className="plan-note-word">Plan note</span>
        <KeyHint keys={keys} />
      </Button>
      <ModalDialog title="Note on the plan" isOpen={note.isOpen && note.text !== undefined} onClose={note.close} wide>
        <PlanNoteForm audit={audit} saved={note.text ?? ''} onClose={note.close} />
      </ModalDialog>
    </>
  );
}

interface PlanNoteFormProps {
  readonly audit: Audit;
  readonly saved: string;
  readonly onClose: () => void;
}

function PlanNoteForm({ audit, saved, onClose }: PlanNoteFormProps) {
  const note = useSavedText(saved, (text) => void setPlanNote(audit, saved, text));
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <>
      <div className="dialog-words">
        <p id="plan-note-about" className="muted">
          For what concerns the plan as a whole. Kept with this audit.
        </p>
        <textarea
          ref={box}
          className="input"
          aria-label="Note on the plan"
          aria-describedby="plan-note-about"
          rows={9}
          maxLength={LONGEST}
          value={note.text}
          onChange={(event) => note.type(event.target.value)}
          onBlur={note.flush}
        />
      </div>
      <div className="dialog-actions plan-note-actions">
        <SavedMark />
        <AppButton kind="primary" keys="Esc" onPress={onClose}>
          Done
        </AppButton>
      </div>
    </>
  );
}
