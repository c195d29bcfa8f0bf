import { fail, ok, type Result } from '../../lib/result';
import type { DroppedColumn } from './mapped-register';
import type { Mapping, RegisterColumn, RegisterHeader } from './mapping';
import { type DayOrder, orderShown } from './read-day';
import { cellDay, isAdvice, isDate } from './read-value';
import { REGISTER_ERRORS, type RegisterErrorCode } from './register-errors';
import { IDENTIFIER_WORDS, type RegisterField } from './register-fields';
import type { Sheet } from './sheet';

/** A column that is read. */
export interface ReadColumn {
  readonly index: number;
  readonly heading: string;
  readonly field: Exclude<RegisterField, 'ref'>;
  readonly order: DayOrder;
}

/** Which columns are read as what, and which are dropped. */
export interface ColumnPlan {
  readonly refColumn: number;
  readonly refHeading: string;
  readonly columns: readonly ReadColumn[];
  readonly dropped: readonly DroppedColumn[];
  readonly notes: readonly string[];
}

/**
 * Decides what is read, and drops what tells who a child is, also where a person has chosen it for a field: by its
 * values always, by its heading unless the person has said that it misleads.
 */
export function planColumns(
  sheet: Sheet,
  header: RegisterHeader,
  mapping: Mapping,
): Result<ColumnPlan, RegisterErrorCode> {
  const dropped: DroppedColumn[] = [];
  const columns: ReadColumn[] = [];
  const notes: string[] = [];
  let ref: RegisterColumn | null = null;
  header.columns.forEach((column, position) => {
    const use = mapping.columns[position]?.use ?? { kind: 'ignored' };
    const what = identifierOf(column, use);
    if (what !== null) {
      dropped.push({
        index: column.index,
        heading: column.heading,
        what,
        ...(use.kind === 'field' && { wasFor: use.field }),
      });
    } else if (use.kind === 'field') {
      const { field } = use;
      if (field === 'ref') {
        ref ??= column;
        return;
      }
      const order = orderOf(sheet, header.headerRow, column, field, notes);
      columns.push({ index: column.index, heading: column.heading, field, order });
    }
  });
  const chosen = ref as RegisterColumn | null;
  if (chosen === null) return fail('no-reference-column', withoutReference(dropped));
  return ok({ refColumn: chosen.index, refHeading: chosen.heading, columns, dropped, notes });
}

function identifierOf({ identifier }: RegisterColumn, use: Mapping['columns'][number]['use']) {
  if (use.kind === 'identifier') return use.what;
  if (!identifier) return null;
  const vouchedFor = use.kind === 'field' && use.notIdentifier && identifier.by === 'heading';
  return vouchedFor ? null : identifier.what;
}

function withoutReference(dropped: readonly DroppedColumn[]): string {
  const wrong = dropped.find(({ wasFor }) => wasFor === 'ref');
  return wrong
    ? `The column “${wrong.heading}” holds ${IDENTIFIER_WORDS[wrong.what]}, so it was dropped and cannot be the reference; choose the column with your case system’s own number for the plan or the child.`
    : REGISTER_ERRORS['no-reference-column'];
}

/** The month comes first only where the column itself shows it: a second number above 12, and no first one. */
function orderOf(
  sheet: Sheet,
  headerRow: number,
  { index, heading }: RegisterColumn,
  field: RegisterField,
  notes: string[],
): DayOrder {
  if (!isDate(field) && !isAdvice(field)) return 'day-first';
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { at, cells } of sheet.rows) {
    const cell = at > headerRow ? cells[index] : undefined;
    if (typeof cell !== 'string') continue;
    const shown = orderShown(cell);
    if (shown === 1) dayFirst += 1;
    if (shown === -1 && cellDay(cell, { from1904: false, order: 'month-first' }) !== null) monthFirst += 1;
  }
  if (monthFirst === 0) return 'day-first';
  if (dayFirst === 0) {
    notes.push(`The dates under “${heading}” have the month first and were read so.`);
    return 'month-first';
  }
  notes.push(
    `Some dates under “${heading}” have the day first and some the month first. They were read with the day first, and those that are then no date are listed; check this column in the file.`,
  );
  return 'day-first';
}
