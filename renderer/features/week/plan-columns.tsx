import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import type { Band } from '#shared/domain/rubric/rubric';
import { ProgressLine } from '../../components/progress-line';
import type { PlanRow } from '../../db/plan-rows';
import { GradeCell } from './grade-cell';
import { gradePlace, wordOrder } from './plan-order';
import { progressPercent, STATE_ORDER, STATE_WORDS } from './plan-words';

export const planFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

interface Valued {
  getValue(columnId: string): unknown;
}

const byWords = (a: Valued, b: Valued, id: string): number =>
  wordOrder.compare(String(a.getValue(id)), String(b.getValue(id)));
const byNumber = (a: Valued, b: Valued, id: string): number => Number(a.getValue(id)) - Number(b.getValue(id));

const helper = createColumnHelper<typeof planFeatures, PlanRow>();

const FACTS = [
  helper.accessor('ref', {
    header: 'Plan',
    sortFn: byWords,
    cell: ({ row }) => (
      <span className="plan-ref">
        {row.original.ref}
        {row.original.draftCount > 1 ? <span className="plan-draft"> draft {row.original.draft}</span> : null}
      </span>
    ),
  }),
  helper.accessor('week', {
    header: 'Week',
    sortFn: byWords,
    cell: ({ getValue }) => `Week ${Number(getValue().slice(6))}`,
  }),
  helper.accessor((row) => (row.type === undefined ? '' : PLAN_TYPE_WORDS[row.type]), {
    id: 'type',
    header: 'Type',
    sortFn: byWords,
    cell: ({ getValue }) => getValue(),
  }),
  helper.accessor((row) => row.need ?? '', {
    id: 'need',
    header: 'Need',
    sortFn: byWords,
    cell: ({ getValue }) => getValue(),
  }),
  helper.accessor((row) => row.team ?? '', {
    id: 'team',
    header: 'Team',
    sortFn: byWords,
    cell: ({ getValue }) => getValue(),
  }),
  helper.accessor((row) => row.auditorInitials ?? '', {
    id: 'auditor',
    header: 'Auditor',
    sortFn: byWords,
    cell: ({ getValue }) => getValue(),
  }),
  helper.accessor((row) => STATE_ORDER[row.state], {
    id: 'state',
    header: 'State',
    sortFn: byNumber,
    cell: ({ row }) => STATE_WORDS[row.original.state],
  }),
  helper.accessor(progressPercent, {
    id: 'progress',
    header: 'Progress',
    sortFn: byNumber,
    cell: ({ row, getValue }) =>
      row.original.state === 'waiting' ? null : (
        <span className="plan-progress">
          <ProgressLine
            label={`Progress of ${row.original.ref}`}
            value={getValue()}
            total={100}
            words={`${getValue()}%`}
            done={row.original.state === 'submitted' || row.original.state === 'agreed'}
          />
          <span className="number">{getValue()}%</span>
        </span>
      ),
  }),
] as const;

/**
 * The columns of the list of plans; the last, with each plan's menu, is not data and is drawn by the table.
 * Grades sort by their place among `bands`, best first, never by their words.
 */
export const planColumns = (bands: readonly Band[]) =>
  helper.columns([
    ...FACTS,
    helper.accessor((row) => gradePlace(row, bands), {
      id: 'grade',
      header: 'Local audit grade',
      sortFn: byNumber,
      sortUndefined: 'last',
      cell: ({ row }) => <GradeCell row={row.original} />,
    }),
  ]);

/** Columns of the grid, the one with the menus included. */
export const COLUMN_COUNT = FACTS.length + 2;
