import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Mark } from '#shared/domain/audit/answer';
import type { Comment } from '#shared/domain/audit/comment';
import { markWords } from '#shared/domain/audit/mark-words';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { announce } from '../../../../components/announcer';
import { AppButton } from '../../../../components/app-button';
import { ChoiceRow } from '../../../../components/choice-row';
import { editComment } from '../../../../db/actions/comments';
import { sameMark } from '../../key-to-mark';
import { LONGEST_COMMENT } from './use-note-bank';

interface BankEditProps {
  readonly comment: Comment;
  readonly rubric: Rubric;
  /** The mark the criterion has now. */
  readonly mark: Mark | null;
  readonly onEnd: () => void;
}

/** The words of a comment and the mark it is kept for, open for change. Esc leaves it as it was, Ctrl Enter keeps it. */
export function BankEdit({ comment, rubric, mark, onEnd }: BankEditProps) {
  const [text, setText] = useState(comment.text);
  const choices = marksToChoose(comment.mark, mark, rubric);
  const [chosen, choose] = useState(() => choices.find(({ value }) => sameMark(value, comment.mark))?.id ?? 'any');
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const problemId = useId();
  useLayoutEffect(() => {
    const { current } = box;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const keep = async () => {
    const words = text.trim();
    if (words === '') return setProblem('Write what the comment says, or leave it as it was.');
    const kept = choices.find(({ id }) => id === chosen)?.value ?? null;
    if (!(await editComment(comment.id, { mark: kept, text: words })))
      return setProblem('The bank says this already in another comment.');
    announce('The comment is changed.');
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const keeps = event.key === 'Enter' && event.ctrlKey;
    if (event.key !== 'Escape' && !keeps) return;
    event.preventDefault();
    event.stopPropagation();
    if (keeps) void keep();
    else onEnd();
  };
  return (
    // The keys of the fields inside; the fields themselves are the controls.
    <fieldset className="bank-edit" aria-label="Edit the comment" onKeyDownCapture={onKeyDown}>
      <textarea
        ref={box}
        className="input"
        rows={4}
        maxLength={LONGEST_COMMENT}
        value={text}
        aria-label="Comment"
        aria-invalid={problem !== null}
        aria-describedby={problemId}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
        }}
      />
      <p id={problemId} className="problem" role={problem === null ? undefined : 'alert'}>
        {problem}
      </p>
      <ChoiceRow label="Kept for" choices={choices} value={chosen} onChange={choose} />
      <div className="bank-edit-actions">
        <AppButton keys="Esc" onPress={onEnd}>
          Cancel
        </AppButton>
        <AppButton kind="primary" keys="Ctrl ↵" onPress={() => void keep()}>
          Save
        </AppButton>
      </div>
    </fieldset>
  );
}

interface MarkChoice {
  readonly id: string;
  readonly label: string;
  readonly value: Mark | null;
}

/** The mark it is kept for, the one the criterion has now, and any. */
function marksToChoose(kept: Mark | null, now: Mark | null, rubric: Rubric): readonly MarkChoice[] {
  const marks = [kept, ...(sameMark(kept, now) ? [] : [now])].filter((mark) => mark !== null);
  return [
    ...marks.map((value) => ({ id: JSON.stringify(value), label: markWords(value, rubric), value })),
    { id: 'any', label: 'Any rating', value: null },
  ];
}
