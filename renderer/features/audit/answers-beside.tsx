import { useLayoutEffect, useRef } from 'react';
import type { Answer } from '#shared/domain/audit/answer';
import type { NotAsked } from '#shared/domain/audit/audit-scope';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { AppButton } from '../../components/app-button';
import { AnswerMark } from './answer-mark';
import { AnswerWords } from './answer-words';
import { hasText } from './has-text';
import { ResultEvidence } from './result-evidence';

interface AnswersBesideProps {
  readonly rubric: Rubric;
  readonly notAsked: NotAsked;
  readonly answers: ReadonlyMap<string, Answer>;
  /** The criterion that was gone to last; null where none was. Another object goes there again. */
  readonly current: CurrentCriterion | null;
  readonly onRead: (sectionId: string) => void;
}

export interface CurrentCriterion {
  readonly criterionId: string;
}

/** The answers in a column that leaves room for the text beside it, each section with the way to it. */
export function AnswersBeside({ rubric, notAsked, answers, current, onRead }: AnswersBesideProps) {
  const here = useRef<HTMLLIElement>(null);
  // Before it is painted, so that the list is never seen elsewhere first.
  useLayoutEffect(() => {
    if (current !== null) here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    // Scrolls by itself; the buttons in it bring the keyboard here.
    <section className="answers-beside" aria-label="Answers beside the text">
      {rubric.sections.map(({ id, title, criteria }) => (
        <section key={id} aria-label={`Answers on ${id}`}>
          <div className="beside-head">
            <h2>
              {id} {title}
            </h2>
            {hasText(id) ? (
              <AppButton kind="link" onPress={() => onRead(id)} aria-label={`Read section ${id} in the text`}>
                Read section {id}
              </AppButton>
            ) : null}
          </div>
          <ul>
            {criteria.map((criterion) => {
              const answer = answers.get(criterion.id);
              const isHere = criterion.id === current?.criterionId;
              return (
                <li key={criterion.id} ref={isHere ? here : null} aria-current={isHere ? 'true' : undefined}>
                  <span className="beside-title">
                    <strong>{criterion.id}</strong> {criterion.title}
                  </span>
                  <AnswerMark mark={answer?.mark ?? null} rubric={rubric} notAsked={notAsked.get(criterion.id)} />
                  <div className="beside-note">
                    <AnswerWords answer={answer} />
                    <ResultEvidence criterionId={criterion.id} />
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
