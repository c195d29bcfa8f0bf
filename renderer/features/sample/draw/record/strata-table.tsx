import type { Sample } from '#shared/domain/sample/sample';
import { TableScroll } from '../../../../components/table-scroll';

/** How many plans each stratum has and gave; nothing for a sample without strata. */
export function StrataTable({ strata }: Pick<Sample, 'strata'>) {
  if (strata.length === 0) return null;
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  const drawn = strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
  const number = (value: number) => value.toLocaleString('en-GB');
  return (
    <TableScroll>
      <table className="strata-table">
        <caption>Strata</caption>
        <thead>
          <tr>
            <th scope="col">Stratum</th>
            <th scope="col" className="number">
              Plans to draw from
            </th>
            <th scope="col" className="number">
              Drawn
            </th>
          </tr>
        </thead>
        <tbody>
          {strata.map((stratum) => (
            <tr key={stratum.name}>
              <th scope="row">{stratum.name}</th>
              <td className="number">{number(stratum.size)}</td>
              <td className="number">{number(stratum.drawn)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td className="number">{number(all)}</td>
            <td className="number">{number(drawn)}</td>
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  );
}
