import { type KeyboardEvent, useState } from 'react';
import { KeyHint } from '../../../components/key-hint';
import { useRestedSave } from '../../../components/use-rested-save';
import { NOTE_ID } from '../use-marking-keys';

/** Milliseconds of rest after which what was typed is saved. */
const REST = 600;
const LONGEST = 10_000;

interface NoteFieldProps {
  readonly criterionId: string;
  readonly saved: string;
  readonly onSave: (criterionId: string, text: string) => void;
  readonly onLeave: () => void;
}

/**
 * The note of one criterion. Saved as it is typed, on leaving it, on leaving the criterion and when the window goes;
 * what stands in the box is never replaced while it holds something unsaved.
 */
export function NoteField({ criterionId, saved, onSave, onLeave }: NoteFieldProps) {
  const [text, setText] = useState(saved);
  const { later, flush } = useRestedSave((typed: string) => onSave(criterionId, typed), REST);
  const [seen, setSeen] = useState(saved);
  if (seen !== saved) {
    setSeen(saved);
    // Undone or restored elsewhere: take it over. An own save coming back finds the same text here.
    if (text === seen) setText(saved);
  }
  const type = (value: string) => {
    setText(value);
    later(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className="note">
      <div className="note-head">
        <label htmlFor={NOTE_ID}>Note</label>
        <span className="muted">
          <KeyHint keys="T" /> to write, <KeyHint keys="Esc" /> to leave
        </span>
      </div>
      <textarea
        id={NOTE_ID}
        className="input"
        value={text}
        maxLength={LONGEST}
        rows={2}
        onChange={(event) => type(event.target.value)}
        onBlur={flush}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
