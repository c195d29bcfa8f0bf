import type { CompareFilter, CompareView, Sampling, SplitField } from '#shared/domain/compare/compare-view';
import type { DayRange, PeriodDay, PeriodKind } from '#shared/domain/compare/period';
import { shortDay } from '#shared/lib/days';

export const PERIOD_WORDS: Readonly<Record<PeriodKind, string>> = {
  week: 'Week',
  fortnight: 'Fortnight',
  month: 'Month',
  term: 'Term',
  quarter: 'Quarter',
};

export const DAY_WORDS: Readonly<Record<PeriodDay, string>> = {
  audited: 'Day audited',
  drawn: 'Week drawn',
  issued: 'Day issued',
};

/** After the word of a period: `by week of audit`. */
const BY_WORDS: Readonly<Record<PeriodDay, string>> = {
  audited: 'of audit',
  drawn: 'drawn',
  issued: 'of issue',
};

export const byWords = (period: PeriodKind, by: PeriodDay): string =>
  `by ${PERIOD_WORDS[period].toLowerCase()} ${BY_WORDS[by]}`;

export const SAMPLING_WORDS: Readonly<Record<Sampling, string>> = {
  random: 'Random samples only',
  targeted: 'Picked for a reason only',
  unknown: 'Loaded without a sample only',
};

export const SPLIT_WORDS: Readonly<Record<SplitField | 'section' | 'criterion', string>> = {
  section: 'Section',
  criterion: 'Criterion',
  team: 'Team or area',
  need: 'Primary need',
  type: 'Plan type',
  phase: 'Phase',
  setting: 'Setting',
  draftedBy: 'Drafted by',
  lookedAfter: 'Looked after',
  auditor: 'Auditor',
};

export const CHART_WORDS: Readonly<Record<CompareView['chart'], string>> = {
  auto: 'Chosen by the measure',
  xmr: 'XmR chart',
  p: 'p-chart',
  run: 'Run chart',
};

/** Days of a range: `from 01/10/2026`, `01/10/2026 to 30/11/2026`, `all days`. */
export function rangeWords({ from, to }: DayRange): string {
  if (from !== undefined && to !== undefined) return `${shortDay(from)} to ${shortDay(to)}`;
  if (from !== undefined) return `from ${shortDay(from)}`;
  return to === undefined ? 'all days' : `to ${shortDay(to)}`;
}

/** What the baseline's button says. */
export const baselineWords = (baseline: CompareView['baseline']): string =>
  baseline.kind === 'first' ? `first ${baseline.points}` : baseline.name;

/** A version by its key, `default/2` as `v2`. */
export const versionWords = (key: string): string => `v${key.slice(key.lastIndexOf('/') + 1)}`;

/** A filter in words. `labelOf` says what a value is called. */
export function filterWords(
  { field, anyOf }: CompareFilter,
  labelOf: (field: SplitField, value: string | null) => string,
): string {
  const [first = null] = anyOf;
  const more = anyOf.length > 1 ? ` + ${anyOf.length - 1} more` : '';
  return `${SPLIT_WORDS[field]}: ${labelOf(field, first)}${more}`;
}
