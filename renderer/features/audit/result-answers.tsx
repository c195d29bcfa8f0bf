import type { Answer } from '#shared/domain/audit/answer';
import type { NotAsked } from '#shared/domain/audit/audit-scope';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { AppButton } from '../../components/app-button';
import { TableScroll } from '../../components/table-scroll';
import { AnswerMark } from './answer-mark';
import { AnswerWords } from './answer-words';
import { hasText } from './has-text';
import { ResultEvidence } from './result-evidence';

interface ResultAnswersProps {
  readonly rubric: Rubric;
  readonly notAsked: NotAsked;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly onRead: (sectionId: string, criterionId: string) => void;
}

/** Every criterion with its mark, note and evidence, as handed in, and the way to the text it is about. */
export function ResultAnswers({ rubric, notAsked, answers, onRead }: ResultAnswersProps) {
  const rows = rubric.sections.flatMap(({ id, criteria }) => criteria.map((criterion) => ({ section: id, criterion })));
  return (
    <section className="card table-card" aria-label="Answers">
      <h2>Answers</h2>
      <TableScroll>
        <table className="data-table">
          <caption className="visually-hidden">Mark, note and evidence of every criterion</caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Mark</th>
              <th scope="col">Note and evidence</th>
              <th scope="col">Plan text</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ section, criterion }) => (
              <tr key={criterion.id}>
                <th scope="row">
                  <strong>{criterion.id}</strong> {criterion.title}
                </th>
                <td>
                  <AnswerMark
                    mark={answers.get(criterion.id)?.mark ?? null}
                    rubric={rubric}
                    notAsked={notAsked.get(criterion.id)}
                  />
                </td>
                <td className="answer-note">
                  <AnswerWords answer={answers.get(criterion.id)} />
                  <ResultEvidence criterionId={criterion.id} />
                </td>
                <td className="answer-text">
                  {hasText(section) ? (
                    <AppButton
                      kind="link"
                      onPress={() => onRead(section, criterion.id)}
                      aria-label={`Section ${section} in the text, for ${criterion.id}`}
                    >
                      Section {section}
                    </AppButton>
                  ) : (
                    'All of it'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
