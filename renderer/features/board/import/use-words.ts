import type { ColumnUse } from '#shared/domain/board/import/figures-file';
import { monthWords } from '#shared/domain/board/month';

/** What a column can be taken as; a month has a column of its own only where its heading is one. */
export const COLUMN_USES: readonly { readonly id: Exclude<ColumnUse['kind'], 'of-month'>; readonly label: string }[] = [
  { id: 'ignored', label: 'Not used' },
  { id: 'indicator', label: 'Name of the indicator' },
  { id: 'month', label: 'Month' },
  { id: 'value', label: 'Figure' },
  { id: 'part', label: 'Part, of a percent' },
  { id: 'base', label: 'Base, of a percent' },
  { id: 'of-indicator', label: 'Figures of the indicator in the heading' },
];

export const keyOfUse = (use: ColumnUse): string => (use.kind === 'of-month' ? `of-month ${use.month}` : use.kind);

export const monthUseWords = (month: string): string => `Figures of ${monthWords(month)}`;

/** The use that a choice stands for; null where it stands for none. */
export function toColumnUse(key: string): ColumnUse | null {
  if (key.startsWith('of-month ')) return { kind: 'of-month', month: key.slice('of-month '.length) };
  const chosen = COLUMN_USES.find(({ id }) => id === key);
  return chosen === undefined ? null : { kind: chosen.id };
}
