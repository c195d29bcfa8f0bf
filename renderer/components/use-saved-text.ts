import { useState } from 'react';
import { useRestedSave } from './use-rested-save';

/** Milliseconds of rest after which what was typed is saved. */
const REST = 600;

export interface SavedText {
  /** What stands in the box, saved or not. */
  readonly text: string;
  /** Takes in what was typed, to be saved after a rest. */
  readonly type: (value: string) => void;
  /** Puts this in place of it and saves it at once, as a step after what was typed. */
  readonly put: (value: string) => void;
  /** Saves what waits, now. */
  readonly flush: () => void;
}

/**
 * A text that is saved as it is typed, when its box is left or goes, and when the window goes; what stands in the box is
 * never replaced while it holds something unsaved.
 */
export function useSavedText(saved: string, save: (text: string) => void): SavedText {
  const [text, setText] = useState(saved);
  const { later, flush } = useRestedSave(save, REST);
  const [seen, setSeen] = useState(saved);
  if (seen !== saved) {
    setSeen(saved);
    // Undone or restored elsewhere: take it over. An own save coming back finds the same text here.
    if (text === seen) setText(saved);
  }
  return {
    text,
    type: (value) => {
      setText(value);
      later(value);
    },
    put: (value) => {
      flush();
      setText(value);
      save(value);
    },
    flush,
  };
}
