import type { Column, Row, Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Cell } from '#shared/domain/report/model/cells';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { aggregateTables } from './aggregate-tables';
import { type CellStatus, cellStatus } from './cell-status';

/** One figure of the report, with all that is needed to find it and to know what it is. */
export interface TidyRow {
  readonly periodFrom: string;
  readonly periodTo: string;
  /** Of the plans that the tables of results count. */
  readonly countedFrom: string;
  readonly countedTo: string;
  readonly table: string;
  readonly tableTitle: string;
  readonly row: string;
  readonly rowLabel: string;
  readonly column: string;
  readonly columnHeading: string;
  readonly status: CellStatus;
  /** Null where no single value may be given. */
  readonly value: number | null;
  /** Ends of the range in which it lies; null where none can be given. */
  readonly low: number | null;
  readonly high: number | null;
  /** What the ends are; null where there are none. Of a bound, one end alone is given. */
  readonly range: 'interval' | 'bound' | null;
  readonly unit: Unit;
  /** As the report words it. */
  readonly text: string;
}

export const UNITS = ['count', 'percent', 'percentage points', 'number', 'weeks', 'days', 'rating', 'words'] as const;
export type Unit = (typeof UNITS)[number];

/** Every figure of every table as a row of its own, in the order of the report. */
export const tidyRows = (model: ReportModel): TidyRow[] =>
  aggregateTables(model).flatMap((table) => {
    const named = namingColumns(table);
    return table.rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => {
        const column = table.columns[at];
        return at < named || column === undefined ? [] : [tidyRow(model, table, named, row, column, cell)];
      }),
    );
  });

/** How many columns, from the first on, hold nothing but words: together they name the row. At least the first one does. */
function namingColumns({ columns, rows }: Table): number {
  const first = columns.findIndex((_, at) => rows.some(({ cells }) => cells[at]?.kind !== 'text'));
  return Math.max(1, first);
}

function tidyRow(
  { period, counted, threshold }: ReportModel,
  table: Table,
  named: number,
  row: Row,
  column: Column,
  cell: Cell,
): TidyRow {
  return {
    periodFrom: period.firstDay,
    periodTo: period.lastDay,
    countedFrom: counted.firstDay,
    countedTo: counted.lastDay,
    table: table.id,
    tableTitle: table.title,
    row: row.key,
    rowLabel: row.cells
      .slice(0, named)
      .map((name) => cellWords(name, threshold))
      .join(' | '),
    column: column.key,
    columnHeading: column.heading,
    status: cellStatus(cell),
    value: figureOf(cell),
    ...rangeOf(cell),
    unit: unitOf(cell),
    text: cellWords(cell, threshold),
  };
}

/** The one number that a cell gives; null where it gives a range, a word or nothing. */
export function figureOf(cell: Cell): number | null {
  switch (cell.kind) {
    case 'count':
    case 'percent':
    case 'points':
    case 'number':
      return cell.value;
    default:
      return null;
  }
}

/** A small count has no numbers at all, not even those of its range: nobody can take one of them for the count. */
function rangeOf(cell: Cell): Pick<TidyRow, 'low' | 'high' | 'range'> {
  switch (cell.kind) {
    case 'at-least':
      return { low: cell.value, high: null, range: 'bound' };
    case 'at-most':
      return { low: null, high: cell.value, range: 'bound' };
    case 'interval':
      return { low: cell.low, high: cell.high, range: 'interval' };
    case 'percent':
      if (cell.interval !== undefined) return { ...cell.interval, range: 'interval' };
      break;
    default:
  }
  return { low: null, high: null, range: null };
}

const KIND_UNITS: Readonly<Record<Exclude<Cell['kind'], 'interval' | 'number'>, Unit>> = {
  text: 'words',
  absent: 'words',
  count: 'count',
  few: 'count',
  most: 'count',
  hidden: 'count',
  percent: 'percent',
  'at-least': 'percent',
  'at-most': 'percent',
  'percent-hidden': 'percent',
  none: 'percent',
  points: 'percentage points',
  rating: 'rating',
};

export function unitOf(cell: Cell): Unit {
  if (cell.kind === 'interval') return cell.unit === 'percent' ? 'percent' : 'percentage points';
  if (cell.kind === 'number') return cell.unit;
  return KIND_UNITS[cell.kind];
}
