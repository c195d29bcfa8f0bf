import type { SeriesModel } from '#shared/domain/compare/series-model';
import { TableScroll } from '../../../components/table-scroll';
import { titleOf } from './figure-words';
import { TWIN_COLUMNS, twinRows } from './twin-rows';

const NUMBERS = 6;

/** The same as the chart, to be read as a table. */
export function TwinTable({ series }: { readonly series: SeriesModel }) {
  return (
    <TableScroll>
      <table className="chart-twin">
        <caption className="visually-hidden">{titleOf(series)}, by period</caption>
        <thead>
          <tr>
            {TWIN_COLUMNS.map((name, at) => (
              <th key={name} scope="col" className={at > 0 && at < NUMBERS ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twinRows(series).map(([period, ...cells], row) => (
            <tr key={period} data-few={series.points[row]?.few === true ? '' : undefined}>
              <th scope="row">{period}</th>
              {cells.map((words, at) => (
                <td key={TWIN_COLUMNS[at + 1]} className={at + 1 < NUMBERS ? 'number' : undefined}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
