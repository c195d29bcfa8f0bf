import type { Mark } from '#shared/domain/audit/answer';
import { markWords } from '#shared/domain/audit/mark-words';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { WhyNotAsked } from '#shared/domain/scoring/asked';
import { toneOf } from '../../components/rating-square';
import { NOT_ASKED_SHORT } from './discipline/discipline-words';
import { markSign } from './mark-words';

interface AnswerMarkProps {
  readonly mark: Mark | null;
  readonly rubric: Pick<Rubric, 'scale'>;
  /** Why the criterion is not asked of this plan or in this audit; absent where it is. */
  readonly notAsked?: WhyNotAsked | undefined;
}

/** A mark as handed in: its sign in its colour, and its word. */
export function AnswerMark({ mark, rubric, notAsked }: AnswerMarkProps) {
  if (notAsked !== undefined) return <span className="answer-mark muted">{NOT_ASKED_SHORT[notAsked]}</span>;
  const tone = mark?.kind === 'rating' ? toneOf(mark.value, rubric.scale.length) : undefined;
  return (
    <span className="answer-mark">
      <span className="mark-box" data-tone={tone} data-kind={mark?.kind ?? 'none'} aria-hidden="true">
        {markSign(mark)}
      </span>
      {markWords(mark, rubric)}
    </span>
  );
}
