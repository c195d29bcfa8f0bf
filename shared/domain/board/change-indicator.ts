import { fail, ok, type Result } from '#shared/lib/result';
import { type BoardRefusalCode, notValid } from './board-refusal';
import { type Indicator, indicatorSchema, MOST_MONTHS, type MonthlyValue, type Target } from './indicator';
import type { Month } from './month';

/** What a person says of a new indicator. */
export type IndicatorDraft = Omit<Indicator, 'id' | 'targets' | 'values' | 'retired'> & { readonly target?: Target };

/** What is changed of an indicator; what is absent stays, and null takes it away. */
export interface IndicatorChange extends Partial<Pick<Indicator, 'name' | 'area' | 'unit' | 'better'>> {
  readonly baseline?: Indicator['baseline'] | null;
  readonly source?: string | null;
  /** What is aimed at from a month on; earlier months keep theirs. */
  readonly target?: Target;
  /** Whether it is no longer followed. */
  readonly retired?: boolean;
  /** A target that was a mistake, by its month. */
  readonly withoutTarget?: Month;
}

/** A new indicator without figures; refused with a sentence where a field is not filled in as it must be. */
export const newIndicator = ({ target, ...draft }: IndicatorDraft, id: string): Result<Indicator, BoardRefusalCode> =>
  checked({ ...draft, id, targets: target === undefined ? [] : [target], values: [] });

/** The indicator with something changed. Its unit stays once it has figures: they would mean something else. */
export function changeIndicator(
  indicator: Indicator,
  { baseline, source, target, withoutTarget, retired, ...change }: IndicatorChange,
): Result<Indicator, BoardRefusalCode> {
  if (change.unit !== undefined && change.unit !== indicator.unit && indicator.values.length > 0) return UNIT_STAYS;
  const { baseline: start, source: words, retired: before, ...rest } = indicator;
  const kept = indicator.targets.filter(({ from }) => from !== withoutTarget && from !== target?.from);
  return checked({
    ...rest,
    ...change,
    ...optional('baseline', baseline === undefined ? start : baseline),
    ...optional('source', source === undefined ? words : source),
    ...((retired ?? before === true) ? { retired: true } : {}),
    targets: [...kept, ...(target === undefined ? [] : [target])].sort((a, b) => (a.from < b.from ? -1 : 1)),
  });
}

const UNIT_STAYS = fail(
  'not-valid',
  'The unit stays as it is, because this indicator has figures in it. Nothing was changed; add another indicator for figures in another unit.',
);

const optional = <K extends string, V>(
  key: K,
  value: V | null | undefined,
): { [P in K]?: V } | Record<string, never> =>
  value === null || value === undefined ? {} : ({ [key]: value } as { [P in K]: V });

/** The indicator with figures of some months; `null` takes a month's figure away, other months stay. */
export function withMonthlyValues(
  indicator: Indicator,
  values: ReadonlyMap<Month, MonthlyValue | null>,
): Result<Indicator, BoardRefusalCode> {
  const months = new Map(indicator.values.map((one) => [one.month, one]));
  for (const [month, value] of values) {
    if (value === null) months.delete(month);
    else months.set(month, value);
  }
  if (months.size > MOST_MONTHS) return TOO_MANY_MONTHS;
  return checked({ ...indicator, values: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)) });
}

const TOO_MANY_MONTHS = fail(
  'full',
  `An indicator holds ${MOST_MONTHS} months at most. Nothing was changed; leave out months that are no longer looked at.`,
);

function checked(indicator: Indicator): Result<Indicator, BoardRefusalCode> {
  const read = indicatorSchema.safeParse(indicator);
  return read.success ? ok(read.data) : notValid(read.error);
}
