import type { KeyboardEvent, ReactNode } from 'react';
import { ariaKeys } from '../../../components/aria-keys';
import { KeyHint } from '../../../components/key-hint';
import type { SavedText } from '../../../components/use-saved-text';

/** Most characters of a note, or of wording suggested to the plan's writer. */
export const LONGEST_NOTE = 10_000;

interface NoteFieldProps {
  readonly id: string;
  readonly label: string;
  /** The key that leads here, as printed. */
  readonly keys: string;
  readonly saved: SavedText;
  readonly onLeave: () => void;
  /** Buttons at the end of the label's line. */
  readonly tools?: ReactNode;
}

/** A box for words on one criterion. Esc leaves it; while it has the focus, that is the key printed beside its label. */
export function NoteField({ id, label, keys, saved, onLeave, tools }: NoteFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className="note">
      <div className="note-head">
        <span className="note-name">
          <label htmlFor={id}>{label}</label>
          <span className="note-key-in">
            <KeyHint keys={keys} />
          </span>
          <span className="note-key-out">
            <KeyHint keys="Esc" />
          </span>
        </span>
        {tools}
      </div>
      <textarea
        id={id}
        className="input"
        aria-keyshortcuts={ariaKeys(keys)}
        value={saved.text}
        maxLength={LONGEST_NOTE}
        rows={2}
        onChange={(event) => saved.type(event.target.value)}
        onBlur={saved.flush}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
