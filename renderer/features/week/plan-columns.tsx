import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan';
import { ProgressLine } from '../../components/progress-line';
import type { PlanRow } from '../../db/plan-rows';
import { GradeCell } from './grade-cell';
import { progressPercent, STATE_ORDER, STATE_WORDS } from './plan-words';

export const planFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

interface Valued {
  getValue(columnId: string): unknown;
}

/** Words in reading order, numbers inside them as numbers: P-9 before P-10. */
const byWords = (a: Valued, b: Valued, id: string): number =>
  collator.compare(String(a.getValue(id)), String(b.getValue(id)));
const byNumber = (a: Valued, b: Valued, id: string): number => Number(a.getValue(id)) - Number(b.getValue(id));

const helper = createColumnHelper<typeof planFeatures, PlanRow>();

/** The columns of the list of plans; the last, with each plan's menu, is not data and is drawn by the table. */
export const PLAN_COLUMNS = helper.columns([
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
    cell: ({ row, getValue }) => (
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
  helper.accessor((row) => row.bandWord ?? (row.state === 'marking' ? 'zz' : 'zzz'), {
    id: 'grade',
    header: 'Local audit grade',
    sortFn: byWords,
    cell: ({ row }) => <GradeCell row={row.original} />,
  }),
]);
