import type { AuditResult } from '#shared/domain/audit/audit-result';
import type { NotAsked } from '#shared/domain/audit/audit-scope';
import type { Rubric, RubricSection } from '#shared/domain/rubric/rubric';
import { TableScroll } from '../../components/table-scroll';
import { percentWords } from './result-words';

interface ResultTableProps {
  readonly result: AuditResult;
  readonly rubric: Rubric;
  /** Criteria that were not asked. */
  readonly notAsked: NotAsked;
}

/** How each section came out, with the sums behind its percent. */
export function ResultTable({ result, rubric, notAsked }: ResultTableProps) {
  const unasked = new Set(
    rubric.sections.filter(({ criteria }) => criteria.every(({ id }) => notAsked.has(id))).map(({ id }) => id),
  );
  const nothing = (id: RubricSection['id']) => (unasked.has(id) ? 'not asked' : 'nothing counted');
  const titles = new Map(rubric.sections.map(({ id, title }) => [id, title]));
  return (
    <section className="card table-card" aria-label="By section">
      <h2>By section</h2>
      <TableScroll>
        <table className="data-table">
          <caption className="visually-hidden">Result of each section with its working</caption>
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col" className="number">
                Weight
              </th>
              <th scope="col" className="number">
                Criteria counted
              </th>
              <th scope="col" className="number">
                Met
              </th>
              <th scope="col" className="number">
                Points
              </th>
              <th scope="col" className="number">
                Score
              </th>
            </tr>
          </thead>
          <tbody>
            {result.sections.map((section) => (
              <tr key={section.id}>
                <th scope="row">
                  <strong>{section.id}</strong> {titles.get(section.id)}
                </th>
                <td className="number">{section.weight}</td>
                <td className="number">{unasked.has(section.id) ? '–' : section.applicable}</td>
                <td className="number">{unasked.has(section.id) ? '–' : section.met}</td>
                <td className="number">
                  {section.applicable === 0 ? '–' : `${section.points} of ${section.maxPoints}`}
                </td>
                <td className="number">
                  {section.percent === null ? nothing(section.id) : percentWords(section.percent)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
