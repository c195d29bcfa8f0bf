import type { Answer } from '#shared/domain/audit/answer';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { toneOf } from '../../components/rating-square';
import { TableScroll } from '../../components/table-scroll';
import { markSign, markWords } from './mark-words';

interface ResultAnswersProps {
  readonly rubric: Rubric;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Every criterion with its mark and note, as handed in. */
export function ResultAnswers({ rubric, answers }: ResultAnswersProps) {
  return (
    <section className="card table-card" aria-label="Answers">
      <h2>Answers</h2>
      <TableScroll>
        <table className="data-table">
          <caption className="visually-hidden">Mark and note of every criterion</caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Mark</th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {rubric.sections
              .flatMap(({ criteria }) => criteria)
              .map((criterion) => {
                const answer = answers.get(criterion.id);
                const mark = answer?.mark ?? null;
                const tone = mark?.kind === 'rating' ? toneOf(mark.value, rubric.scale.length) : undefined;
                return (
                  <tr key={criterion.id}>
                    <th scope="row">
                      <strong>{criterion.id}</strong> {criterion.title}
                    </th>
                    <td>
                      <span className="answer-mark">
                        <span className="mark-box" data-tone={tone} data-kind={mark?.kind ?? 'none'} aria-hidden="true">
                          {markSign(mark)}
                        </span>
                        {markWords(mark, rubric)}
                      </span>
                    </td>
                    <td className="answer-note">{answer?.note}</td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
