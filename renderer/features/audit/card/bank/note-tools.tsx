import { AppButton } from '../../../../components/app-button';
import { usePrintedKey } from '../../../../keyboard/keyboard-map';
import type { NoteBank } from './use-note-bank';

/** Beside a note: keep it in the comment bank, and put a comment of the bank into it. */
export function NoteTools({ noteBank }: { readonly noteBank: NoteBank }) {
  const [starKey, bankKey] = [usePrintedKey('star'), usePrintedKey('bank')];
  const { isKept, isEmpty, star, open } = noteBank;
  return (
    <span className="note-tools">
      <AppButton
        kind="quiet"
        keys={starKey}
        isDisabled={isEmpty}
        onPress={star}
        aria-label={isKept ? 'Kept: this note is in the comment bank' : 'Keep this note in the comment bank'}
      >
        <span aria-hidden="true">{isKept ? '★' : '☆'} </span>
        {isKept ? 'Kept' : 'Keep'}
      </AppButton>
      <AppButton kind="quiet" keys={bankKey} onPress={open} aria-label="Bank: insert a comment" aria-haspopup="dialog">
        Bank
      </AppButton>
    </span>
  );
}
