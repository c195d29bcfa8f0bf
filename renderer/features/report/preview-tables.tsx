import type { ReactNode } from 'react';
import { countText, hasInterval, intervalText, percentText } from '#shared/domain/report/cell';
import { gradeNote } from '#shared/domain/report/report-facts';
import type { ReportModel } from '#shared/domain/report/report-model';
import { COLUMNS, TITLES } from '#shared/domain/report/report-titles';
import { TableScroll } from '../../components/table-scroll';

/** Columns that hold words; numbers stand to the right. */
const WORDS: ReadonlySet<string> = new Set([
  COLUMNS.grades[0],
  COLUMNS.sections[0],
  COLUMNS.sections.at(-1) ?? '',
  COLUMNS.interval,
]);

interface PreviewTableProps {
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

function PreviewTable({ title, caption, columns, children }: PreviewTableProps) {
  return (
    <>
      <h3>{title}</h3>
      <TableScroll>
        <table className="preview-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={WORDS.has(column) ? undefined : 'number'}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </TableScroll>
    </>
  );
}

/** Results by section; a column of intervals only where a section has one. */
export function SectionRows({ model }: { readonly model: ReportModel }) {
  const intervals = model.sections.some(({ percent }) => hasInterval(percent));
  const columns = [...COLUMNS.sections.slice(0, -1), ...(intervals ? [COLUMNS.interval] : []), 'Rating'];
  return (
    <>
      <PreviewTable title={TITLES.sections} caption="Criteria met by section" columns={columns}>
        {model.sections.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <strong>{row.id}</strong> {row.title}
            </th>
            <td className="number">{countText(row.met)}</td>
            <td className="number">{countText(row.audited)}</td>
            <td className="number">{countText(row.notApplicable)}</td>
            <td className="number">{percentText(row.percent)}</td>
            {intervals ? <td>{intervalText(row.percent)}</td> : null}
            <td>{row.rating}</td>
          </tr>
        ))}
      </PreviewTable>
      <p className="muted">The Word document also holds the table by criterion and a chart.</p>
    </>
  );
}

/** Audits by grade, best first. */
export function GradeRows({ model }: { readonly model: ReportModel }) {
  return (
    <>
      <PreviewTable title={TITLES.grades} caption="Audits by grade" columns={COLUMNS.grades}>
        {model.grades.map((row) => (
          <tr key={row.word}>
            <th scope="row">{row.word}</th>
            <td className="number">{countText(row.audits)}</td>
            <td className="number">{percentText(row.percent)}</td>
            <td className="number">{countText(row.beforeLimits)}</td>
          </tr>
        ))}
      </PreviewTable>
      <p className="muted">{gradeNote(model)}</p>
    </>
  );
}
