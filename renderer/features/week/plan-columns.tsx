import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { FIELD_HEADINGS, fieldOrder } from '#shared/domain/plan/field-words';
import type { ShowableField } from '#shared/domain/plan/shown-fields';
import type { Band } from '#shared/domain/rubric/rubric';
import { ProgressLine } from '../../components/progress-line';
import type { PlanRow } from '../../db/plan-rows';
import { FieldCell } from './field-cell';
import { GradeCell } from './grade-cell';
import { gradePlace, wordOrder } from './plan-order';
import { progressPercent, STATE_ORDER, stateWords } from './plan-words';

export const planFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

interface Valued {
  getValue(columnId: string): unknown;
}

const byWords = (a: Valued, b: Valued, id: string): number =>
  wordOrder.compare(String(a.getValue(id)), String(b.getValue(id)));
const byNumber = (a: Valued, b: Valued, id: string): number => Number(a.getValue(id)) - Number(b.getValue(id));

const helper = createColumnHelper<typeof planFeatures, PlanRow>();

const FIRST = [
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
    cell: ({ getValue }) => Number(getValue().slice(6)),
  }),
] as const;

const LAST = [
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
    cell: ({ row }) => stateWords(row.original),
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

/** A field of the plan; plans of which it is not known stand last, whichever way the list is sorted. */
const fieldColumn = (field: ShowableField) =>
  helper.accessor((row) => fieldOrder(field, row.fields) || undefined, {
    id: field,
    header: FIELD_HEADINGS[field],
    sortFn: byWords,
    sortUndefined: 'last',
    cell: ({ row }) => <FieldCell field={field} fields={row.original.fields} />,
  });

/**
 * The columns of the list of plans; the last, with each plan's menu, is not data and is drawn by the table.
 * Grades sort by their place among `bands`, best first, never by their words.
 */
export const planColumns = (bands: readonly Band[], fields: readonly ShowableField[]) =>
  helper.columns([
    ...FIRST,
    ...fields.map(fieldColumn),
    ...LAST,
    helper.accessor((row) => gradePlace(row, bands), {
      id: 'grade',
      header: 'Local audit grade',
      sortFn: byNumber,
      sortUndefined: 'last',
      cell: ({ row }) => <GradeCell row={row.original} />,
    }),
  ]);
