import { type FocusEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Comment } from '#shared/domain/audit/comment';
import { fittingComments } from '#shared/domain/bank/fitting-comments';
import { announce } from '../../../../components/announcer';
import { AppButton } from '../../../../components/app-button';
import { KeyHint } from '../../../../components/key-hint';
import { removeComment, saveComment } from '../../../../db/actions/comments';
import { usePrintedKey } from '../../../../keyboard/keyboard-map';
import { useBankKeys } from './bank-keys';
import { BankRow } from './bank-row';
import { beginning } from './insert-words';
import type { NoteBank } from './use-note-bank';
import './bank.css';

/** Rows that have a digit of their own. */
const DIGITS = 9;

/**
 * The comments of one criterion over its card, likeliest first, so that the plan's text stays in sight. Typing looks for
 * words; while nothing is typed, a digit inserts.
 */
export function BankPanel({ noteBank }: { readonly noteBank: NoteBank }) {
  const { criterion, rubric, mark, comments, close, insert } = noteBank;
  const [words, setWords] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Comment | null>(null);
  const panel = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const shown = fittingComments(comments ?? [], { criterionId: criterion.id, mark, words });
  useLayoutEffect(() => search.current?.focus(), []);
  const remove = (comment: Comment) => {
    search.current?.focus();
    setRemoved(comment);
    announce('Comment removed from the bank. It can be put back.');
    void removeComment(comment.id);
  };
  const putBack = (comment: Comment) => {
    search.current?.focus();
    setRemoved(null);
    announce('Comment put back.');
    void saveComment(comment);
  };
  const endEdit = (id: string) => {
    // At once: a key pressed before the row has the focus again would be a key of the card.
    flushSync(() => setEditing(null));
    panel.current?.querySelector<HTMLElement>(`[data-comment="${id}"] button`)?.focus();
  };
  const onKeyDown = useBankKeys({
    panel,
    search,
    shown,
    words,
    onInsert: insert,
    onEdit: ({ id }) => setEditing(id),
    onRemove: remove,
    onClose: () => close('back'),
  });
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Nothing is focused while a row goes or the window is left; that is no choice of another place.
    if (relatedTarget instanceof Node && panel.current?.contains(relatedTarget) === false) close('stay');
  };
  return (
    <section
      ref={panel}
      className="bank"
      role="dialog"
      aria-label={`Comment bank for ${criterion.id}`}
      onKeyDownCapture={onKeyDown}
      onBlur={onBlur}
    >
      <div className="bank-head">
        <input
          ref={search}
          className="input"
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          aria-label="Find in these comments"
          aria-describedby={hintId}
          placeholder={`Comments on ${criterion.id}`}
          disabled={editing !== null}
        />
        <AppButton kind="quiet" keys="Esc" onPress={() => close('back')}>
          Close
        </AppButton>
      </div>
      {removed === null ? null : (
        <p className="bank-removed">
          <span>Removed: {beginning(removed.text, 40)}</span>
          <AppButton kind="link" onPress={() => putBack(removed)}>
            Put back
          </AppButton>
        </p>
      )}
      <BankList isRead={comments !== undefined} some={(comments ?? []).length > 0} count={shown.length}>
        {shown.map((comment, index) => (
          <BankRow
            key={comment.id}
            comment={comment}
            rubric={rubric}
            mark={mark}
            digit={words === '' && index < DIGITS ? index + 1 : null}
            isFirst={index === 0}
            isEditing={editing === comment.id}
            onInsert={insert}
            onEdit={setEditing}
            onEditEnd={endEdit}
            onRemove={remove}
          />
        ))}
      </BankList>
      <p className="bank-keys" id={hintId}>
        <KeyHint keys="1–9" /> or{' '}
        <span className="bank-keys-arrows">
          <KeyHint keys="↑ ↓" />{' '}
        </span>
        <KeyHint keys="↵" /> insert · <KeyHint keys="F2" /> edit · <KeyHint keys="Del" /> remove
        <span className="visually-hidden">
          A digit or Enter inserts; the arrow keys choose; F2 edits and Delete removes the chosen comment.
        </span>
      </p>
    </section>
  );
}

interface BankListProps {
  readonly isRead: boolean;
  /** Whether the bank has any comment of this criterion. */
  readonly some: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

function BankList({ isRead, some, count, children }: BankListProps) {
  const starKey = usePrintedKey('star');
  if (isRead && !some)
    return (
      <p className="bank-none">
        Nothing here yet. Write a note worth using again and keep it with <KeyHint keys={starKey} />
        <span className="visually-hidden">the button Keep</span>.
      </p>
    );
  if (isRead && count === 0) return <p className="bank-none">No comment of this criterion has these words.</p>;
  return <ul className="bank-list">{children}</ul>;
}
