import { type Days, daysOfRow } from '../finished-document/days';
import type { FigureLine } from './read-figures';

/** Lines whose keys say more than the words beside them, each once: a key is a name for programs and tells nobody anything. */
export function unknownRows(lines: readonly FigureLine[]): string[] {
  const found = new Set<string>();
  let before: Days | undefined;
  for (const { table = '', row = '', row_label: label = '' } of lines) {
    const trend = /^data\.trend\.[A-Za-z]\d?[a-z]*$/.test(table);
    if (trend) before = daysOfRow(label, before);
    const expected =
      trend && before !== undefined
        ? new RegExp(`^(?:common:)?(?:period|baseline|${before.from}[.]{2}${before.to})$`)
        : keyOf(table, label);
    if (typeof expected === 'string' ? row !== expected : !expected.test(row)) found.add(`row ${row} of ${table}`);
  }
  return [...found];
}

/** The key that goes with the words of a row. */
function keyOf(table: string, label: string): string | RegExp {
  switch (table) {
    case 'heat':
      return /^Section ([A-Z]\d?): /.exec(label)?.[1] ?? (label === 'Whole plan' ? 'X' : (label.split(' ')[0] ?? ''));
    case 'teams':
      return label === 'Other teams' ? 'other-teams' : `team:${label}`;
    case 'indicators':
      return /^indicator-\d+$/;
    default:
      return /^indicators\.\d+\.data$/.test(table) ? /^\d{4}-\d{2}$/ : 'a table that is not known';
  }
}
