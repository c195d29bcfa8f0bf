import { useMemo, useRef, useState } from 'react';
import type { Mark } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Comment } from '#shared/domain/audit/comment';
import { markWords } from '#shared/domain/audit/mark-words';
import { sameComment } from '#shared/domain/bank/same-comment';
import type { Criterion, Rubric } from '#shared/domain/rubric/rubric';
import { announce } from '../../../../components/announcer';
import { useMoment } from '../../../../components/use-moment';
import type { SavedText } from '../../../../components/use-saved-text';
import { countUse, starComment } from '../../../../db/actions/comments';
import type { ActionKeys } from '../../../../keyboard/use-action-keys';
import { NOTE_ID } from '../../use-marking-keys';
import { LONGEST_NOTE } from '../note-field';
import { appended, beginning, typeInto } from './insert-words';

/** Milliseconds for which a line under the note stands. */
const SAID_SHOWN = 6_000;
/** Characters of the longest comment. */
export const LONGEST_COMMENT = 2_000;

interface NoteOfCriterion {
  readonly audit: Audit;
  readonly criterion: Criterion;
  readonly rubric: Rubric;
  readonly mark: Mark | null;
  readonly note: SavedText;
  /** Undefined while the bank is being read. */
  readonly bank: readonly Comment[] | undefined;
  readonly onLeave: () => void;
}

export interface NoteBank extends Pick<NoteOfCriterion, 'criterion' | 'rubric' | 'mark'> {
  /** The comments of this criterion; undefined while they are being read. */
  readonly comments: readonly Comment[] | undefined;
  readonly isOpen: boolean;
  /** True where the note as it stands is in the bank. */
  readonly isKept: boolean;
  readonly isEmpty: boolean;
  /** What was just kept or refused, in a line; for a moment. */
  readonly said: string | null;
  readonly open: () => void;
  /** Closes the list and gives the focus back to where it was, unless it has gone elsewhere by itself. */
  readonly close: (focus: 'back' | 'stay') => void;
  readonly insert: (comment: Comment) => void;
  readonly star: () => void;
  readonly keys: Pick<ActionKeys, 'bank' | 'star'>;
}

const noteBox = (): HTMLTextAreaElement | null => {
  const box = document.getElementById(NOTE_ID);
  return box instanceof HTMLTextAreaElement ? box : null;
};

/** The comment bank as it serves one note: keeping the note in it, and putting its comments into the note. */
export function useNoteBank({ audit, criterion, rubric, mark, note, bank, onLeave }: NoteOfCriterion): NoteBank {
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useMoment<string>(SAID_SHOWN);
  /** What had the focus when the list was opened. */
  const from = useRef<Element | null>(null);
  const comments = useMemo(() => bank?.filter(({ criterionId }) => criterionId === criterion.id), [bank, criterion.id]);
  const tell = (line: string) => {
    say(line);
    announce(line);
  };
  const open = () => {
    from.current = document.activeElement;
    setOpen(true);
  };
  const close = (focus: 'back' | 'stay') => {
    if (focus === 'back') {
      if (from.current instanceof HTMLElement && from.current !== document.body) from.current.focus();
      else onLeave();
    }
    setOpen(false);
  };
  const insert = (comment: Comment) => {
    const box = noteBox();
    const atCaret = box !== null && from.current === box;
    const whole = appended(note.text, comment.text);
    close('back');
    if (whole.length + 1 > LONGEST_NOTE)
      return tell('The note has no room for this comment: it takes at most 10,000 characters. Nothing was inserted.');
    note.flush();
    // What the box's own undo knows of must come in through the box.
    if (atCaret && typeInto(box, comment.text)) note.flush();
    else note.put(whole);
    void countUse(comment.id);
    announce(`Inserted into the note on ${criterion.id}: ${beginning(comment.text)}`);
  };
  const star = async () => {
    const text = note.text.trim();
    if (text === '') return tell('There is no note to keep yet. Write one first.');
    if (text.length > LONGEST_COMMENT)
      return tell(
        `A comment in the bank has at most 2,000 characters; this note has ${text.length.toLocaleString('en-GB')}. Shorten it first.`,
      );
    note.flush();
    const { kind, comment } = await starComment(audit, { criterionId: criterion.id, mark, text });
    const where = comment.mark === null ? 'any rating' : `“${markWords(comment.mark, rubric)}”`;
    tell(
      kind === 'kept'
        ? `Kept in the comment bank for ${criterion.id}, ${where}.`
        : `In the comment bank already for ${criterion.id}, ${where}.`,
    );
  };
  const isEmpty = note.text.trim() === '';
  const isKept = useMemo(
    () => !isEmpty && sameComment(comments ?? [], { criterionId: criterion.id, text: note.text }) !== undefined,
    [isEmpty, comments, criterion.id, note.text],
  );
  const onKey = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  return {
    criterion,
    rubric,
    mark,
    comments,
    isOpen,
    isKept,
    isEmpty,
    said,
    open,
    close,
    insert,
    star: () => void star(),
    keys: { bank: onKey(open), star: onKey(() => void star()) },
  };
}
