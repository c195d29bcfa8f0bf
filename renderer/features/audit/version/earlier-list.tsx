import { AppButton } from '../../../components/app-button';
import { AnswerWords } from '../answer-words';
import { wordsOfEvidence } from '../evidence/use-found-evidence';
import type { EarlierAnswer } from './earlier-answers';

interface EarlierListProps {
  readonly kept: readonly EarlierAnswer[];
  /** Goes to a criterion that has to be marked again; absent where nothing is marked. */
  readonly onGo?: (criterionId: string) => void;
}

/** The answers kept from an earlier version, each with its mark, words and evidence. */
export function EarlierList({ kept, onGo }: EarlierListProps) {
  return (
    <ul className="version-dropped">
      {kept.map(({ criterionId, title, isGone, isMarked, mark, answer, evidence }) => (
        <li key={criterionId}>
          <p>
            <strong>
              {criterionId} {title}
            </strong>
          </p>
          <p className="muted">
            {[mark, isGone ? 'Not in this version: it does not count.' : againWords(isMarked)]
              .filter(Boolean)
              .join('. ')}
            {onGo === undefined || isGone ? null : (
              <>
                {' '}
                <AppButton kind="link" onPress={() => onGo(criterionId)}>
                  Go to {criterionId}
                </AppButton>
              </>
            )}
          </p>
          {isGone ? <AnswerWords answer={answer} /> : null}
          {evidence.map((one) => (
            <p key={one.id} className="answer-words">
              <q>{wordsOfEvidence(one) || `Page ${one.area?.page ?? ''}`}</q>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

const againWords = (isMarked: boolean): string => (isMarked ? 'Marked again since.' : 'To be marked again.');
