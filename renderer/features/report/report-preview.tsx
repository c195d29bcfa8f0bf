import { countText, intervalText, percentText } from '#shared/domain/report/cell';
import type { ReportModel } from '#shared/domain/report/report-model';
import { TableScroll } from '../../components/table-scroll';

/** The report's content as its pages will say it: headline figures, sentences, and the tables. */
export function ReportPreview({ model }: { readonly model: ReportModel }) {
  return (
    <article className="preview" aria-label="Preview of the report">
      <h2 className="preview-title">{model.title}</h2>
      <p className="muted">
        Weeks {model.period.from} to {model.period.to} · {model.rubric.title}, version {model.rubric.version}
      </p>
      {model.notice === null ? null : <p className="preview-notice">{model.notice}</p>}
      <dl className="preview-figures">
        {model.headline.map((figure) => (
          <div key={figure.id}>
            <dt>{figure.label}</dt>
            <dd>
              <strong>{percentText(figure.percent)}</strong>
              <span className="muted">
                {figure.part === undefined
                  ? `n = ${countText(figure.base)} ${figure.of}`
                  : `${countText(figure.part)} of ${countText(figure.base)} ${figure.of}`}
                {figure.percent.kind === 'percent' && figure.percent.interval !== undefined
                  ? `, likely ${intervalText(figure.percent)}`
                  : ''}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>What the figures say</h3>
      <ul className="preview-findings">
        {model.findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <SectionRows model={model} />
      <GradeRows model={model} />
      <h3>How it was worked out</h3>
      <ul className="preview-findings muted">
        {model.method.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </article>
  );
}

function SectionRows({ model }: { readonly model: ReportModel }) {
  return (
    <>
      <h3>By section</h3>
      <TableScroll>
        <table className="preview-table">
          <caption className="visually-hidden">Criteria met by section</caption>
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col" className="number">
                Met
              </th>
              <th scope="col" className="number">
                Of
              </th>
              <th scope="col" className="number">
                Percent
              </th>
              <th scope="col">Likely range</th>
              <th scope="col">Rating</th>
            </tr>
          </thead>
          <tbody>
            {model.sections.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <strong>{row.id}</strong> {row.title}
                </th>
                <td className="number">{countText(row.met)}</td>
                <td className="number">{countText(row.audited)}</td>
                <td className="number">{percentText(row.percent)}</td>
                <td>{intervalText(row.percent)}</td>
                <td>{row.rating}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="muted">The Word document also holds the table by criterion and a chart.</p>
    </>
  );
}

function GradeRows({ model }: { readonly model: ReportModel }) {
  return (
    <>
      <h3>Local audit grades</h3>
      <TableScroll>
        <table className="preview-table">
          <caption className="visually-hidden">Audits by grade</caption>
          <thead>
            <tr>
              <th scope="col">Grade</th>
              <th scope="col" className="number">
                Audits
              </th>
              <th scope="col" className="number">
                Percent
              </th>
              <th scope="col" className="number">
                Before limits
              </th>
            </tr>
          </thead>
          <tbody>
            {model.grades.map((row) => (
              <tr key={row.word}>
                <th scope="row">{row.word}</th>
                <td className="number">{countText(row.audits)}</td>
                <td className="number">{percentText(row.percent)}</td>
                <td className="number">{countText(row.beforeLimits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
