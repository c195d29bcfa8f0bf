import { z } from 'zod';
import { FIGURE_COLUMNS, type FigureColumn } from './figure-columns';

/** What the table of figures can show of each figure, in the order of its columns. */
export const FIGURE_FIELDS = [
  'group',
  'period',
  'n',
  'part',
  'total',
  'value',
  'low',
  'high',
  'centre',
  'expectedLow',
  'expectedHigh',
  'signals',
] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** By what rows stand together under a heading each. */
export const GROUPINGS = ['none', 'group', 'period'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const choiceSchema = z.strictObject({
  grouping: z.enum(GROUPINGS),
  /** Null: group by group in the order of time. */
  sort: z.strictObject({ field: z.enum(FIGURE_FIELDS), descending: z.boolean() }).nullable(),
  /** Fields that are not shown; never all of them. */
  hidden: z.array(z.enum(FIGURE_FIELDS)).max(FIGURE_FIELDS.length - 1),
});
/** How the table of figures is shown, copied and saved. */
export type FiguresChoice = Readonly<z.infer<typeof choiceSchema>>;

export const USUAL_FIGURES: FiguresChoice = {
  grouping: 'none',
  sort: null,
  hidden: ['centre', 'expectedLow', 'expectedHigh'],
};

/** The choice as it was kept; the usual one where nothing fit to use was. */
export function toFiguresChoice(kept: unknown): FiguresChoice {
  const read = choiceSchema.safeParse(kept);
  return read.success ? read.data : USUAL_FIGURES;
}

export const isUsualFigures = (choice: FiguresChoice): boolean =>
  choice.grouping === USUAL_FIGURES.grouping &&
  choice.sort === null &&
  [...choice.hidden].sort().join() === [...USUAL_FIGURES.hidden].sort().join();

/** Which field each column of a file belongs to. `measure` and `few`, without which a file could mislead, stand in every one. */
const FIELD_OF: Readonly<Record<string, FigureField>> = {
  group: 'group',
  period: 'period',
  from: 'period',
  to: 'period',
  n: 'n',
  part: 'part',
  total: 'total',
  value: 'value',
  low: 'low',
  high: 'high',
  segment: 'centre',
  centre: 'centre',
  expected_low: 'expectedLow',
  expected_high: 'expectedHigh',
  signals: 'signals',
};

/** The columns of a copy or a file: those of the fields that are shown, and of what rows are put together by. */
export const columnsOfChoice = ({ hidden, grouping }: FiguresChoice): readonly FigureColumn[] =>
  FIGURE_COLUMNS.filter(({ name }) => {
    const field = FIELD_OF[name];
    return field === undefined || field === grouping || !hidden.includes(field);
  });
