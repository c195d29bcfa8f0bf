import { valueWords } from '#shared/domain/board/dashboard-words';
import type { ReadFigures } from '#shared/domain/board/import/figures-file';
import type { ImportLine, ImportLineKind, ImportPlan } from '#shared/domain/board/import/plan-import';
import { figureOf, type MonthlyValue } from '#shared/domain/board/indicator';
import { shortMonth } from '#shared/domain/board/month';
import { TableScroll } from '../../../components/table-scroll';
import { useBoard } from '../board-context';

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly read: ReadFigures;
}

/** Lines that are listed one by one. */
const MOST = 300;

const KIND_WORDS: Readonly<Record<ImportLineKind, string>> = {
  refused: 'Refused',
  changed: 'Changed',
  added: 'Added',
  same: 'There already',
  'left-out': 'Left out',
};
const ORDER = Object.keys(KIND_WORDS);

/** `24 added, 2 changed, 1 refused, 6 there already`. */
function countsWords({ counts }: Pick<ImportPlan, 'counts'>): string {
  const parts = (['added', 'changed', 'refused', 'same', 'left-out'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind].toLocaleString('en-GB')} ${KIND_WORDS[kind].toLowerCase()}`);
  return parts.length === 0 ? 'The table holds no figures.' : `${parts.join(', ')}.`;
}

function blanksWords({ blanks }: Pick<ReadFigures, 'blanks'>): string {
  if (blanks === 0) return '';
  return blanks === 1 ? '1 cell is empty and changes nothing.' : `${blanks} cells are empty and change nothing.`;
}

/** What the file would do, line by line: what is refused first, with the reason. */
export function ImportPreview({ plan, read }: ImportPreviewProps) {
  const { indicators } = useBoard();
  const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const lines = plan.lines.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const words = (one: MonthlyValue | null, { indicatorId }: ImportLine) => {
    if (one === null) return '–';
    const figure = valueWords(figureOf(one), unitOf.get(indicatorId ?? '') ?? 'count');
    return 'base' in one ? `${figure} (${one.part} of ${one.base})` : figure;
  };
  return (
    <section aria-label="What the file would do">
      <h3>What the file would do</h3>
      <p role="status">
        <strong>{countsWords(plan)}</strong> {blanksWords(read)}
      </p>
      {[...read.notes, ...plan.notes].map((note) => (
        <p key={note} className="muted">
          {note}
        </p>
      ))}
      {read.problemCount === 0 ? null : (
        <details className="import-problems" open>
          <summary>
            {read.problemCount === 1 ? '1 cell could not be read' : `${read.problemCount} cells could not be read`}
          </summary>
          <ul>
            {read.problems.slice(0, MOST).map(({ row, column, what }) => (
              <li key={`${row} ${column} ${what}`}>{what}</li>
            ))}
          </ul>
        </details>
      )}
      {lines.length === 0 ? null : (
        <TableScroll>
          <table className="board-table import-table" aria-label="Figures of the file">
            <thead>
              <tr>
                <th scope="col">Indicator</th>
                <th scope="col">Row</th>
                <th scope="col">Month</th>
                <th scope="col" className="number">
                  Now
                </th>
                <th scope="col" className="number">
                  In the file
                </th>
                <th scope="col">What becomes of it</th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, MOST).map((line) => (
                <tr key={`${line.row} ${line.column}`}>
                  <th scope="row">{line.name}</th>
                  <td>
                    {line.row}, {line.column}
                  </td>
                  <td>{shortMonth(line.month)}</td>
                  <td className="number">{words(line.before, line)}</td>
                  <td className="number">{words(line.after, line)}</td>
                  <td>
                    {KIND_WORDS[line.kind]}
                    {line.why === undefined ? null : <span className="dash-note">{line.why}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {lines.length > MOST ? (
        <p className="muted">
          {`The first ${MOST} of ${lines.length.toLocaleString('en-GB')} lines, refused ones first.`}
        </p>
      ) : null}
    </section>
  );
}
