import type { Answer } from '#shared/domain/audit/answer';
import { AROSE_WORDS } from './card/arose-words';

/** What was written on a criterion, as handed in; nothing where nothing was. */
export function AnswerWords({ answer }: { readonly answer: Answer | undefined }) {
  if (answer === undefined) return null;
  const { note, suggestion, arose } = answer;
  return (
    <>
      {note === '' ? null : <p className="answer-words">{note}</p>}
      {suggestion === undefined ? null : (
        <p className="answer-words">
          <strong>Suggested wording:</strong> {suggestion}
        </p>
      )}
      {arose === undefined ? null : <p className="answer-words muted">Vagueness arose in: {AROSE_WORDS[arose]}</p>}
    </>
  );
}
