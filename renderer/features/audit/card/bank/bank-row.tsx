import { Button } from 'react-aria-components';
import type { Mark } from '#shared/domain/audit/answer';
import type { Comment } from '#shared/domain/audit/comment';
import { markWords } from '#shared/domain/audit/mark-words';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { AppButton } from '../../../../components/app-button';
import { KeyHint } from '../../../../components/key-hint';
import { RatingSquare, toneOf } from '../../../../components/rating-square';
import { BankEdit } from './bank-edit';

interface BankRowProps {
  readonly comment: Comment;
  readonly rubric: Rubric;
  /** The mark the criterion has now. */
  readonly mark: Mark | null;
  /** The digit that inserts it; null while digits are typed. */
  readonly digit: number | null;
  /** Enter in the search inserts this one. */
  readonly isFirst: boolean;
  readonly isEditing: boolean;
  readonly onInsert: (comment: Comment) => void;
  readonly onEdit: (id: string) => void;
  readonly onEditEnd: (id: string) => void;
  readonly onRemove: (comment: Comment) => void;
}

/** One comment: its text inserts it; beside it what it is kept for, how often it was used, and the ways to change it. */
export function BankRow(props: BankRowProps) {
  const { comment, rubric, mark, digit, isFirst, isEditing, onInsert, onEdit, onEditEnd, onRemove } = props;
  const { id, text } = comment;
  if (isEditing)
    return (
      <li className="bank-row" data-comment={id}>
        <BankEdit comment={comment} rubric={rubric} mark={mark} onEnd={() => onEditEnd(id)} />
      </li>
    );
  const used = comment.uses === 1 ? 'used once' : `used ${comment.uses.toLocaleString('en-GB')} times`;
  const facts = `${keptFor(comment, rubric)}${comment.uses === 0 ? '' : `, ${used}`}`;
  return (
    <li className="bank-row" data-comment={id} data-first={isFirst ? '' : undefined}>
      <Button className="bank-insert" onPress={() => onInsert(comment)} aria-label={`${text} (${facts})`}>
        {digit === null ? null : <KeyHint keys={String(digit)} />}
        <span className="bank-text">{text}</span>
      </Button>
      <div className="bank-facts">
        {comment.mark?.kind === 'rating' ? (
          <RatingSquare tone={toneOf(comment.mark.value, rubric.scale.length)} />
        ) : null}
        <span>{facts}</span>
        <AppButton kind="link" onPress={() => onEdit(id)} aria-label={`Edit: ${text.slice(0, 40)}`}>
          Edit
        </AppButton>
        <AppButton kind="link" onPress={() => onRemove(comment)} aria-label={`Remove: ${text.slice(0, 40)}`}>
          Remove
        </AppButton>
      </div>
    </li>
  );
}

export const keptFor = ({ mark }: Pick<Comment, 'mark'>, rubric: Rubric): string =>
  mark === null ? 'Any rating' : markWords(mark, rubric);
