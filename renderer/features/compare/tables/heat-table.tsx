import { Fragment, type ReactNode, useRef, useState } from 'react';
import type { GroupModel, SplitModel } from '#shared/domain/compare/model/compare-model';
import type { PeriodKind } from '#shared/domain/compare/period';
import { AppButton } from '../../../components/app-button';
import { TableScroll } from '../../../components/table-scroll';
import type { FigureAsk, OnBehind } from '../chart/figure-ask';
import { PERIOD_NAMES } from '../chart/figure-words';
import { useColumnsInSight } from './columns-in-sight';
import { HeatGap, HeatRow } from './heat-row';
import { useCellKeys } from './use-cell-keys';
import './tables.css';

export interface HeatTableProps {
  readonly split: SplitModel;
  readonly period: PeriodKind;
  readonly few: number;
  /** What may be chosen of the table, beside its heading. */
  readonly tools?: ReactNode;
  readonly onBehind: OnBehind;
  /** Starts an improvement action from a row; absent where none can be started from these. */
  readonly onStart?: ((group: GroupModel) => void) | undefined;
}

/** With no more periods the columns are wider. */
const MOST_ROOMY = 14;

/** The table elements keep their meaning; the role adds that their cells can be moved through. */
const GRID = { role: 'grid' } as const;

/** Groups by period: each figure with its number, shaded from orange to blue; arrows move, Enter shows the audits behind. */
export function HeatTable({ split, period, few, tools, onBehind, onStart }: HeatTableProps) {
  const [withN, setWithN] = useState(false);
  const { groups } = split;
  const periods = groups[0]?.series.points.map((point) => point.period) ?? [];
  const changeAt = periods.length + 1;
  const lastAt = onStart === undefined ? changeAt : changeAt + 1;
  const card = useRef<HTMLElement>(null);
  const pinned = useRef(-1);
  const columns = useColumnsInSight(
    periods.length,
    () => card.current?.querySelector<HTMLElement>('.table-scroll') ?? null,
    () => pinned.current,
  );
  const { table, here } = useCellKeys({
    rows: groups.length,
    columns: lastAt + 1,
    firstRow: 0,
    onEnter: ({ row, column }) => {
      const group = groups[row];
      if (column > changeAt && group !== undefined) return onStart?.(group);
      const ask = askOf(group, column - 1);
      if (ask !== null) onBehind(ask);
    },
    reveal: ({ column }) => {
      if (column > 0 && column < changeAt) columns.reveal(column - 1);
    },
  });
  pinned.current = here.column - 1;
  return (
    <section ref={card} className="card heat-card" aria-label={`${split.label} by ${PERIOD_NAMES[period].one}`}>
      <div className="chart-head">
        <h2>{heatTitle(split, period)}</h2>
        <div className="chart-actions">
          {tools}
          <AppButton kind="quiet" aria-pressed={withN} onPress={() => setWithN(!withN)}>
            {withN ? 'Hide n' : 'Show n'}
          </AppButton>
        </div>
      </div>
      <TableScroll>
        <table
          className="heat-table"
          data-roomy={periods.length <= MOST_ROOMY ? '' : undefined}
          data-cut={columns.isCut ? '' : undefined}
          {...table}
          {...GRID}
          aria-label={`${split.label} by period`}
          aria-colcount={lastAt + 1}
        >
          <thead>
            <tr>
              <th scope="col">{split.label}</th>
              {columns.drawn.map(({ at, gap }) => (
                <Fragment key={periods[at]?.key}>
                  <HeatGap width={gap} />
                  <th scope="col" className="number" title={periods[at]?.label} aria-colindex={at + 2}>
                    {periods[at]?.short}
                  </th>
                </Fragment>
              ))}
              <HeatGap width={columns.rest} />
              <th scope="col" aria-colindex={changeAt + 1}>
                Change
              </th>
              {onStart === undefined ? null : (
                <th scope="col" aria-colindex={lastAt + 1}>
                  <span className="visually-hidden">What to do about it</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {groups.map((group, row) => (
              <HeatRow
                key={group.value ?? ''}
                group={group}
                row={row}
                withN={withN}
                columns={columns}
                mayStart={onStart !== undefined}
                hereAt={here.row === row ? here.column : null}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="chart-why">
        Grey and in italics: fewer than {few} plans, not judged. Arrow keys move; Enter or a click shows the audits
        behind a figure, on a name or a change those of the whole row.
      </p>
    </section>
  );
}

/** `Section by week, in percent`: the cells hold numbers alone. */
function heatTitle({ label, groups }: SplitModel, period: PeriodKind): string {
  const unit = groups[0]?.series.measure.scale === 'percent' ? ', in percent' : '';
  return `${label} by ${PERIOD_NAMES[period].one}${unit}`;
}

/** What a cell leads to: the audits of its period, or of all periods beside them; null where there are none. */
function askOf(group: GroupModel | undefined, at: number): FigureAsk | null {
  if (group === undefined || group.plans === 0) return null;
  const of = { value: group.value };
  const point = group.series.points[at];
  if (point === undefined) return { group: of, title: `${group.label}, all periods` };
  const { from, to, label } = point.period;
  return point.figure.n === 0 ? null : { range: { from, to }, group: of, title: `${group.label}, ${label}` };
}
