import { type ReactNode, useState } from 'react';
import type { GroupModel, SplitModel } from '#shared/domain/compare/model/compare-model';
import type { PeriodKind } from '#shared/domain/compare/period';
import type { SeriesPoint } from '#shared/domain/compare/series-model';
import { AppButton } from '../../../components/app-button';
import { TableScroll } from '../../../components/table-scroll';
import type { FigureAsk, OnBehind } from '../chart/figure-ask';
import { changeWords, numberWords, PERIOD_NAMES, pointSentence } from '../chart/figure-words';
import { groupLine } from '../chart/group-line';
import { useCellKeys } from './use-cell-keys';
import './tables.css';

export interface HeatTableProps {
  readonly split: SplitModel;
  readonly period: PeriodKind;
  readonly few: number;
  /** What may be chosen of the table, beside its heading. */
  readonly tools?: ReactNode;
  readonly onBehind: OnBehind;
}

/** With no more periods the columns are wider. */
const MOST_ROOMY = 14;

/** The table elements keep their meaning; the role adds that their cells can be moved through. */
const GRID = { role: 'grid' } as const;

/** Groups by period: each figure with its number, shaded from orange to blue; arrows move, Enter shows the audits behind. */
export function HeatTable({ split, period, few, tools, onBehind }: HeatTableProps) {
  const [withN, setWithN] = useState(false);
  const { groups } = split;
  const periods = groups[0]?.series.points.map((point) => point.period) ?? [];
  const changeAt = periods.length + 1;
  const { grid, onKeyDown, cell } = useCellKeys({
    rows: groups.length,
    columns: changeAt + 1,
    firstRow: 0,
    onEnter: ({ row, column }) => {
      const ask = askOf(groups[row], column - 1);
      if (ask !== null) onBehind(ask);
    },
  });
  return (
    <section className="card heat-card" aria-label={`${split.label} by ${PERIOD_NAMES[period].one}`}>
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
          ref={grid}
          {...GRID}
          aria-label={`${split.label} by period`}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{split.label}</th>
              {periods.map(({ key, short, label }) => (
                <th key={key} scope="col" className="number" title={label}>
                  {short}
                </th>
              ))}
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group, row) => (
              <tr key={group.value ?? ''}>
                <th scope="row" {...cell(row, 0)} className="heat-head" title={group.label}>
                  {group.label}
                </th>
                {group.series.points.map((point, column) => (
                  <HeatCell
                    key={point.period.key}
                    group={group}
                    point={point}
                    withN={withN}
                    place={cell(row, column + 1)}
                  />
                ))}
                <td {...cell(row, changeAt)} className="heat-change" title={groupLine(group)}>
                  {changeWords(group.change, group.series.measure.better)}
                </td>
              </tr>
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

interface HeatCellProps {
  readonly group: GroupModel;
  readonly point: SeriesPoint;
  readonly withN: boolean;
  readonly place: ReturnType<ReturnType<typeof useCellKeys>['cell']>;
}

function HeatCell({ group, point, withN, place }: HeatCellProps) {
  const { scale } = group.series.measure;
  const { value, n } = point.figure;
  const isShaded = scale === 'percent' && value !== null && !point.few;
  return (
    <td
      {...place}
      className="number heat-cell"
      data-few={point.few ? '' : undefined}
      data-step={isShaded ? Math.min(3, Math.floor(value / 25)) : undefined}
      title={pointSentence(point, group.series.measure)}
    >
      {value === null ? '–' : numberWords(value, scale)}
      {withN ? <span className="heat-n">n {n}</span> : null}
    </td>
  );
}
