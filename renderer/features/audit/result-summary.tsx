import { type AuditResult, gradeOf, isIncomplete } from '#shared/domain/audit/audit-result';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { RatingSquare, toneOf } from '../../components/rating-square';
import { bandRank, bandWord, capSentence, noGradeSentences, percentWords } from './result-words';

interface ResultSummaryProps {
  readonly result: AuditResult;
  readonly rubric: Rubric;
  /** True where one discipline's part was marked: its grade is no grade of the plan. */
  readonly isPart: boolean;
  /** Minutes spent, where the auditor said. */
  readonly minutes: number | undefined;
  /** What of the rubric was not asked; null where all of it was. */
  readonly notAsked: string | null;
}

/** The grade, or why there is none, and beside it what it is made of. */
export function ResultSummary({ result, rubric, isPart, minutes, notAsked }: ResultSummaryProps) {
  const grade = gradeOf(result);
  const incomplete = isIncomplete(result);
  return (
    <section className="card result-summary" aria-label="Result">
      <div className="result-grade">
        <span className="muted">{isPart ? 'Grade of this part' : 'Local audit grade'}</span>
        <strong>
          {grade === null ? null : <RatingSquare tone={toneOf(bandRank(grade, rubric), rubric.bands.length)} />}
          {bandWord(grade, rubric)}
        </strong>
      </div>
      <dl className="result-figures">
        <div>
          <dt>Weighted score</dt>
          <dd>
            {percentWords(result.percent)}
            {incomplete ? ' of what was answered' : ''}
          </dd>
        </div>
        <div>
          <dt>Criteria met</dt>
          <dd>
            {result.met} of {result.applicable} ({percentWords(result.percentMet)})
          </dd>
        </div>
        <div>
          <dt>Answered</dt>
          <dd>
            {result.answered} of {result.total}
          </dd>
        </div>
        {minutes === undefined ? null : (
          <div>
            <dt>Minutes spent</dt>
            <dd>{minutes}</dd>
          </div>
        )}
      </dl>
      <ul className="result-working">
        {[...noGradeSentences(result, rubric), ...limitSentences(result, rubric), leftOutSentence(result)].map(
          (sentence) => (
            <li key={sentence}>{sentence}</li>
          ),
        )}
        {notAsked === null ? null : <li>{notAsked}</li>}
        <li>
          “Met” means rated {rubric.metFrom} or more. Not evidenced scores 0 and counts; not applicable leaves the
          score. Rubric version {result.rubricVersion}.
        </li>
      </ul>
    </section>
  );
}

function limitSentences(result: AuditResult, rubric: Rubric): readonly string[] {
  const cap = capSentence(result, rubric);
  if (cap !== null) return [cap];
  // While a limiting criterion may be unanswered, nothing can be said of what limits the grade.
  return isIncomplete(result) ? [] : ['No limiting criterion scored 0, so the score alone decides the grade.'];
}

function leftOutSentence({ leftOut }: AuditResult): string {
  const ids = leftOut.filter(({ why }) => why === 'not-applicable').map(({ criterionId }) => criterionId);
  return ids.length === 0
    ? 'Nothing was marked not applicable.'
    : `Left out of the score: ${ids.length} not applicable (${ids.join(', ')}).`;
}
