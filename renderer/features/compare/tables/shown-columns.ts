import type { FigureRow } from '#shared/domain/compare/export/figure-rows';
import type { FigureField } from '#shared/domain/compare/export/figures-choice';
import type { MeasureFacts } from '#shared/domain/compare/measure';
import { decimalsOf, shown } from '#shared/domain/compare/sentence/numbers';
import { numberWords } from '../chart/figure-words';

/** A column of the table on the screen: rounded words, sorted by what is not rounded. The exports have columns of their own. */
export interface ShownColumn {
  readonly id: FigureField;
  readonly header: string;
  readonly isNumber: boolean;
  readonly sortBy: (row: FigureRow) => string | number | undefined;
  readonly words: (row: FigureRow, facts: MeasureFacts) => string;
}

const NONE = '–';

const value = (
  id: 'value' | 'low' | 'high' | 'centre' | 'expectedLow' | 'expectedHigh',
  header: string,
): ShownColumn => ({
  id,
  header,
  isNumber: true,
  sortBy: (row) => row[id] ?? undefined,
  words: (row, { scale }) => {
    const number = row[id];
    return number === null ? NONE : numberWords(number, scale);
  },
});

export const SHOWN_COLUMNS: readonly ShownColumn[] = [
  { id: 'group', header: 'Group', isNumber: false, sortBy: ({ group }) => group, words: ({ group }) => group },
  {
    id: 'period',
    header: 'Period',
    isNumber: false,
    sortBy: ({ from }) => from,
    words: ({ periodLabel }) => periodLabel,
  },
  { id: 'n', header: 'n', isNumber: true, sortBy: ({ n }) => n, words: ({ n }) => shown(n) },
  {
    id: 'part',
    header: 'Part',
    isNumber: true,
    sortBy: ({ part }) => part,
    // Of a mean the part is a sum of weeks or prompts, which need not be whole.
    words: ({ part }, { unit, scale }) => shown(part, unit === 'mean' ? decimalsOf(scale) : 0),
  },
  { id: 'total', header: 'Total', isNumber: true, sortBy: ({ total }) => total, words: ({ total }) => shown(total) },
  value('value', 'Value'),
  value('low', 'Likely low'),
  value('high', 'Likely high'),
  value('centre', 'Centre'),
  value('expectedLow', 'Expected low'),
  value('expectedHigh', 'Expected high'),
  {
    id: 'signals',
    header: 'Signals',
    isNumber: false,
    sortBy: ({ signals }) => (signals.length === 0 ? undefined : signals.join('; ')),
    words: ({ signals, few }) => [...(few ? ['too few'] : []), ...signals].join('; '),
  },
];
