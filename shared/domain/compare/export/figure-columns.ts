import type { MeasureFacts } from '../measure';
import type { FigureRow } from './figure-rows';
import { FEWEST_FOR_PERCENT, FEWEST_TOLD, HIDDEN, type Hiding } from './small-numbers';

/** What a cell of the export holds; null: missing. */
export type Cell = string | number | null;

/** A column of the export with all that its line of the data dictionary says, so that neither can be without the other. */
export interface FigureColumn {
  readonly name: string;
  readonly meaning: string;
  readonly unit: (facts: MeasureFacts) => string;
  readonly range: (facts: MeasureFacts) => string;
  readonly missing: string;
  readonly source: string;
  readonly read: (row: FigureRow, facts: MeasureFacts) => Cell;
}

const UNITS: Readonly<Record<MeasureFacts['scale'], string>> = {
  percent: 'percent',
  weeks: 'weeks',
  prompts: 'prompts per plan',
};
const NEVER = 'never missing';
const EMPTY = 'empty cell';
const FROM_AUDITS = 'reckoned from audits handed in, each plan once';
const FROM_CHART = 'reckoned from the baseline of the chart';

const scaled = ({ scale }: MeasureFacts): string => UNITS[scale];
const scaledRange = ({ scale }: MeasureFacts): string =>
  scale === 'percent' ? '0 to 100, not rounded' : '0 or more, not rounded';
const text = () => 'text';
const parted = ({ unit, scale }: MeasureFacts): string => {
  if (unit === 'mean') return `sum of ${UNITS[scale]}`;
  return unit === 'plans' ? 'plans' : 'items';
};

const column = (
  name: string,
  meaning: string,
  read: FigureColumn['read'],
  {
    small,
    ...more
  }: Partial<Pick<FigureColumn, 'unit' | 'range' | 'missing' | 'source'>> & { readonly small?: Hiding } = {},
): FigureColumn => ({
  name,
  meaning,
  unit: text,
  range: () => 'any text',
  source: FROM_AUDITS,
  ...more,
  missing: small === undefined ? (more.missing ?? NEVER) : `${more.missing ?? NEVER}; ${LEFT_OUT[small]}`,
  read: (row, facts) => (small !== undefined && hides(row.hidden, small) ? HIDDEN : read(row, facts)),
});

const WITH_OTHERS = 'or it could be worked out from the other groups';
const LEFT_OUT: Readonly<Record<Hiding, string>> = {
  row: `${HIDDEN} where small numbers are left out and there are fewer than ${FEWEST_TOLD} plans, ${WITH_OTHERS}`,
  figure: `${HIDDEN} where small numbers are left out and there are fewer than ${FEWEST_TOLD} plans, for percents fewer than ${FEWEST_FOR_PERCENT}, ${WITH_OTHERS}`,
};

const hides = (hidden: Hiding | undefined, small: Hiding): boolean =>
  hidden === 'row' || (hidden === 'figure' && small === 'figure');

const SCALED = { unit: scaled, range: scaledRange, small: 'figure' } as const;
const DAY = { unit: () => 'day, YYYY-MM-DD', range: () => 'any day', source: 'calendar' };
const PLANS = { unit: () => 'plans', range: () => 'whole number, 0 or more', small: 'row' } as const;

/** The columns of an export of figures, in their order. No name of a person, reference or text of a plan is among them. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  column('measure', 'What is measured', (_row, { label }) => label, { source: 'choice on the Compare screen' }),
  column('group', 'Group of the split; All for all plans of the view', ({ group }) => group, {
    source: 'fields of the plans, or the rubric',
  }),
  column('period', 'Key of the period; sorts as text', ({ period }) => period, { source: 'calendar' }),
  column('from', 'First day of the period', ({ from }) => from, DAY),
  column('to', 'Last day of the period', ({ to }) => to, DAY),
  column('n', 'Plans that the figure is made from', ({ n }) => n, PLANS),
  column('few', 'Whether n is below the least number that is judged', ({ few }) => (few ? 'yes' : 'no'), {
    range: () => 'yes, no',
    source: 'settings of the Compare screen',
  }),
  column('part', 'Numerator of a share; sum of a mean', ({ part }) => part, {
    unit: parted,
    range: () => '0 or more',
    small: 'figure',
  }),
  column('total', 'Denominator of a share or mean', ({ total }) => total, {
    unit: ({ unit }) => (unit === 'items' ? 'items' : 'plans'),
    range: () => '0 or more',
    small: 'row',
  }),
  column('value', 'The figure', ({ value }) => value, { ...SCALED, missing: `${EMPTY}: nothing applies` }),
  column('low', 'Lower end of the 95% interval', ({ low }) => low, {
    ...SCALED,
    missing: `${EMPTY}: no interval can be given`,
  }),
  column('high', 'Upper end of the 95% interval', ({ high }) => high, {
    ...SCALED,
    missing: `${EMPTY}: no interval can be given`,
  }),
  column('segment', 'Stretch of the chart with limits of its own, counted from 1', ({ segment }) => segment, {
    unit: () => 'number',
    range: () => 'whole number, 1 or more',
    source: 'events that start new limits',
  }),
  column('centre', 'Mean of the baseline, or median of a run chart', ({ centre }) => centre, {
    unit: scaled,
    range: scaledRange,
    missing: `${EMPTY}: no baseline`,
    source: FROM_CHART,
  }),
  column('expected_low', 'Lower end of the expected range', ({ expectedLow }) => expectedLow, {
    ...SCALED,
    small: 'row',
    missing: `${EMPTY}: the chart has none here`,
    source: FROM_CHART,
  }),
  column('expected_high', 'Upper end of the expected range', ({ expectedHigh }) => expectedHigh, {
    ...SCALED,
    small: 'row',
    missing: `${EMPTY}: the chart has none here`,
    source: FROM_CHART,
  }),
  column('signals', 'Rules that fired here, each with its side', ({ signals }) => signals.join('; ') || null, {
    range: () => 'outside, shift, trend, two-of-three, each high or low; several parted by "; "',
    missing: `${EMPTY}: no rule fired`,
    small: 'figure',
    source: 'rules of the Compare screen',
  }),
];
