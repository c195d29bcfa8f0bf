import type { CriterionAgreement } from '#shared/domain/agreement/agreement-report';
import { criterionSentence, kappaSentence } from '#shared/domain/agreement/agreement-words';
import { TableScroll } from '../../../components/table-scroll';

interface PairsTableProps {
  readonly of: CriterionAgreement;
  readonly scale: readonly string[];
}

/** Which mark of the first marker met which of the second, for one criterion. */
export function PairsTable({ of, scale }: PairsTableProps) {
  const { criterion, table } = of;
  const words = [...scale.map((word, value) => `${value} ${word}`), 'Not evidenced', 'Not applicable'];
  const little = kappaSentence(of, scale);
  return (
    <section className="agreement-pairs" aria-label={`Pairs of marks of ${criterion.id}`}>
      <h3>
        {criterion.id} {criterion.title}
      </h3>
      <p>{criterionSentence(of)}</p>
      {little === null ? null : <p>{little}</p>}
      <p className="muted">
        {criterion.tolerance === 0
          ? 'Any difference has to be settled.'
          : `A difference of ${criterion.tolerance} need not be settled.`}
      </p>
      <TableScroll>
        <table className="agreement-cross">
          <caption>Plans by the first marker’s mark (rows) and the second’s (columns)</caption>
          <thead>
            <tr>
              <td />
              {words.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.map((word, row) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                {words.map((column, at) => (
                  <td key={column} data-same={row === at || undefined} data-none={table[row]?.[at] === 0 || undefined}>
                    {table[row]?.[at] ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
