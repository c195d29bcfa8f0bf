import type { AuditResult } from '#shared/domain/audit/audit-result';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { RatingSquare, toneOf } from '../../components/rating-square';
import { bandRank, bandWord, capSentence, percentWords } from './result-words';

interface ResultSummaryProps {
  readonly result: AuditResult;
  readonly rubric: Rubric;
}

/** The grade, and beside it what it is made of. */
export function ResultSummary({ result, rubric }: ResultSummaryProps) {
  const cap = capSentence(result, rubric);
  return (
    <section className="card result-summary" aria-label="Result">
      <div className="result-grade">
        <span className="muted">Local audit grade</span>
        <strong>
          {result.band === null ? null : (
            <RatingSquare tone={toneOf(bandRank(result.band, rubric), rubric.bands.length)} />
          )}
          {bandWord(result.band, rubric)}
        </strong>
      </div>
      <dl className="result-figures">
        <div>
          <dt>Weighted score</dt>
          <dd>{percentWords(result.percent)}</dd>
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
      </dl>
      <ul className="result-working">
        {cap === null ? <li>No limiting criterion scored 0, so the score alone decides the grade.</li> : <li>{cap}</li>}
        <li>{leftOutSentence(result)}</li>
        <li>
          “Met” means rated {rubric.metFrom} or more. Not evidenced scores 0 and counts; not applicable leaves the
          score. Rubric version {result.rubricVersion}.
        </li>
      </ul>
    </section>
  );
}

function leftOutSentence({ leftOut }: AuditResult): string {
  if (leftOut.length === 0) return 'Nothing was left out.';
  const ids = (why: 'not-applicable' | 'unanswered') =>
    leftOut.filter((item) => item.why === why).map((item) => item.criterionId);
  const parts = [
    { word: 'not applicable', list: ids('not-applicable') },
    { word: 'unanswered', list: ids('unanswered') },
  ].filter(({ list }) => list.length > 0);
  return `Left out: ${parts.map(({ word, list }) => `${list.length} ${word} (${list.join(', ')})`).join('; ')}.`;
}
