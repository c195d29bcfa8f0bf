import { countText, hasInterval, intervalText, percentText } from '#shared/domain/report/cell';
import { reportFacts } from '#shared/domain/report/report-facts';
import type { Figure, ReportModel } from '#shared/domain/report/report-model';
import { COLUMNS, TITLES } from '#shared/domain/report/report-titles';
import { GradeRows, SectionRows } from './preview-tables';
import './preview.css';

/** The report's content as its pages will say it: what was typed, headline figures, sentences, and the tables. */
export function ReportPreview({ model }: { readonly model: ReportModel }) {
  return (
    <article className="preview" aria-label="Preview of the report">
      <h2 className="preview-title">{model.title}</h2>
      <dl className="preview-facts">
        {reportFacts(model).map(([label, text]) => (
          <div key={label}>
            <dt className="muted">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {model.notice === null ? null : <p className="preview-notice">{model.notice}</p>}
      <dl className="preview-figures">
        {model.headline.map((figure) => (
          <div key={figure.id}>
            <dt>{figure.label}</dt>
            <dd>
              <strong>{percentText(figure.percent)}</strong>
              <span className="muted">{basis(figure)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Sentences title={TITLES.summary} sentences={model.findings} />
      {model.words.decision === undefined ? null : (
        <>
          <h3>{TITLES.decision}</h3>
          <p className="preview-decision">{model.words.decision}</p>
        </>
      )}
      <GradeRows model={model} />
      <SectionRows model={model} />
      <Sentences title={TITLES.method} sentences={model.method} isQuiet />
      <Sentences title={TITLES.limits} sentences={model.limits} isQuiet />
    </article>
  );
}

function basis({ part, base, of, percent }: Figure): string {
  const count = `${part === undefined ? '' : `${countText(part)} of `}${countText(base)} ${of}`;
  return hasInterval(percent) ? `${count}, ${COLUMNS.interval} ${intervalText(percent)}` : count;
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly isQuiet?: boolean;
}

function Sentences({ title, sentences, isQuiet = false }: SentencesProps) {
  return (
    <>
      <h3>{title}</h3>
      <ul className={`preview-findings${isQuiet ? ' muted' : ''}`}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
