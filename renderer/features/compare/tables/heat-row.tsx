import { Fragment, memo } from 'react';
import type { MeasureFacts } from '#shared/domain/compare/measure';
import type { GroupModel } from '#shared/domain/compare/model/compare-model';
import type { SeriesPoint } from '#shared/domain/compare/series-model';
import { changeWords, numberWords, pointSentence } from '../chart/figure-words';
import { groupLine } from '../chart/group-line';
import { ownOf } from '../own-spans';
import type { ColumnsInSight } from './columns-in-sight';
import { cellAt } from './use-cell-keys';

interface HeatRowProps {
  readonly group: GroupModel;
  readonly row: number;
  readonly withN: boolean;
  readonly columns: ColumnsInSight;
  /** Whether its last cell starts an improvement action. */
  readonly mayStart: boolean;
  /** The column of the cell that has the focus or would get it, where it is in this row. */
  readonly hereAt: number | null;
}

/** One group. Drawn anew only where the focus comes into it or leaves it, and where other columns come into sight. */
export const HeatRow = memo(function HeatRow({ group, row, withN, columns, mayStart, hereAt }: HeatRowProps) {
  const { points, measure } = group.series;
  const changeAt = points.length + 1;
  return (
    <tr>
      <th scope="row" {...cellAt(row, 0, hereAt)} className="heat-head" title={group.label}>
        {group.label}
      </th>
      {columns.drawn.map(({ at, gap }) => {
        const point = points[at];
        return point === undefined ? null : (
          <Fragment key={point.period.key}>
            <HeatGap width={gap} />
            <HeatCell
              point={point}
              facts={measure}
              withN={withN}
              row={row}
              column={at + 1}
              isHere={hereAt === at + 1}
            />
          </Fragment>
        );
      })}
      <HeatGap width={columns.rest} />
      <td
        {...cellAt(row, changeAt, hereAt)}
        className="heat-change"
        title={groupLine({ series: group.series, ...ownOf(group) })}
      >
        {changeWords(ownOf(group), measure.better)}
      </td>
      {mayStart ? (
        <td {...cellAt(row, changeAt + 1, hereAt)} className="heat-start">
          Start an action<span className="visually-hidden"> for {group.label}</span>
        </td>
      ) : null}
    </tr>
  );
});

/** Stands for columns that are not drawn, so that the scroll bar is as long as the table is wide. */
export function HeatGap({ width }: { readonly width: number }) {
  return width <= 0 ? null : <td aria-hidden className="heat-gap" style={{ minWidth: width }} />;
}

interface HeatCellProps {
  readonly point: SeriesPoint;
  readonly facts: MeasureFacts;
  readonly withN: boolean;
  readonly row: number;
  readonly column: number;
  readonly isHere: boolean;
}

const HeatCell = memo(function HeatCell({ point, facts, withN, row, column, isHere }: HeatCellProps) {
  const { value, n } = point.figure;
  const isShaded = facts.scale === 'percent' && value !== null && !point.few;
  return (
    <td
      {...cellAt(row, column, isHere ? column : null)}
      className="number heat-cell"
      data-few={point.few ? '' : undefined}
      data-step={isShaded ? Math.min(3, Math.floor(value / 25)) : undefined}
      title={pointSentence(point, facts)}
    >
      {value === null ? '–' : numberWords(value, facts.scale)}
      {withN ? <span className="heat-n">n {n}</span> : null}
    </td>
  );
});
