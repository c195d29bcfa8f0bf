import type { CompareView, SplitField } from '../compare-view';
import type { CompareModel, SplitModel } from '../model/compare-model';
import { type FigureRow, figureRows } from './figure-rows';
import { withoutSmall } from './small-numbers';

/** What tells of single people who work here: their figures are for the screen only. */
const OF_PEOPLE: ReadonlySet<string> = new Set<SplitField>(['auditor', 'draftedBy']);

/** What an export of a view may hold, and the sentence that says what it leaves out. */
export type Exportable =
  | { readonly rows: readonly FigureRow[]; readonly note: string | null }
  | { readonly rows: null; readonly note: string };

/** Whether a view is of single people by its filters: then nothing of it leaves, its one series neither. */
export const isOfPeople = ({ filters }: Pick<CompareView, 'filters'>): boolean =>
  filters.some(({ field }) => OF_PEOPLE.has(field));

/** Figures that may leave the app, by default without small numbers; see docs/decisions/figures-that-leave.md. */
export function exportable(
  { series, split, view, measure }: Pick<CompareModel, 'series' | 'split' | 'view' | 'measure'>,
  withSmall = false,
): Exportable {
  const rowsOf = (of: SplitModel | null) => {
    const rows = figureRows({ series, split: of });
    return withSmall ? rows : withoutSmall(rows, measure);
  };
  if (isOfPeople(view))
    return {
      rows: null,
      note: 'Figures of single auditors or writers stay in the app. Take that choice away to copy or export.',
    };
  if (split !== null && OF_PEOPLE.has(split.by))
    return {
      rows: rowsOf(null),
      note: 'Copies and exports hold the figures of all: those of single auditors or writers stay in the app.',
    };
  return { rows: rowsOf(split), note: null };
}
