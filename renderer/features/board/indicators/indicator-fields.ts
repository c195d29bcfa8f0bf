import type { IndicatorChange, IndicatorDraft } from '#shared/domain/board/change-indicator';
import {
  INDICATOR_AREAS,
  INDICATOR_UNITS,
  type Indicator,
  type IndicatorArea,
  type IndicatorUnit,
  targetIn,
} from '#shared/domain/board/indicator';
import { type Month, shortMonth } from '#shared/domain/board/month';
import { readTypedMonth } from '../form/typed-month';
import { readTypedNumber } from '../form/typed-number';

/** An indicator as it is typed. */
export type IndicatorFields = Readonly<
  Record<
    'name' | 'area' | 'unit' | 'better' | 'source' | 'baseline' | 'baselineMonth' | 'target' | 'targetFrom',
    string
  >
>;

export function indicatorFields(indicator: Indicator | null, now: Month): IndicatorFields {
  const target = indicator === null ? undefined : targetIn(indicator, now);
  return {
    name: indicator?.name ?? '',
    area: indicator?.area ?? 'education',
    unit: indicator?.unit ?? 'percent',
    better: indicator?.better ?? 'higher',
    source: indicator?.source ?? '',
    baseline: indicator?.baseline === undefined ? '' : String(indicator.baseline.value),
    baselineMonth: indicator?.baseline === undefined ? '' : shortMonth(indicator.baseline.month),
    target: target === undefined ? '' : String(target.value),
    targetFrom: shortMonth(now),
  };
}

const toArea = (id: string): IndicatorArea => INDICATOR_AREAS.find((area) => area === id) ?? 'all';
const toUnit = (id: string): IndicatorUnit => INDICATOR_UNITS.find((unit) => unit === id) ?? 'percent';

/** What is typed, as far as it can be kept; `problem` says of a field what it still needs. */
export interface ReadIndicator {
  readonly draft: IndicatorDraft;
  readonly problem: Partial<Record<keyof IndicatorFields, string>>;
}

export function readIndicator(fields: IndicatorFields): ReadIndicator {
  const { value: baseline, month, ...start } = figureWithMonth(fields.baseline, fields.baselineMonth);
  const { value: target, month: from, ...aim } = figureWithMonth(fields.target, fields.targetFrom);
  return {
    draft: {
      name: fields.name,
      area: toArea(fields.area),
      unit: toUnit(fields.unit),
      better: fields.better === 'lower' ? 'lower' : 'higher',
      ...(fields.source.trim() === '' ? {} : { source: fields.source }),
      ...(baseline === null || month === null ? {} : { baseline: { month, value: baseline } }),
      ...(target === null || from === null ? {} : { target: { from, value: target } }),
    },
    problem: {
      ...(fields.name.trim() === '' ? { name: 'Give it a name.' } : {}),
      ...(start.isWrong ? { baseline: NUMBER } : {}),
      ...(aim.isWrong ? { target: NUMBER } : {}),
      ...(baseline !== null && month === null ? { baselineMonth: MONTH } : {}),
      ...(target !== null && from === null ? { targetFrom: MONTH } : {}),
    },
  };
}

const NUMBER = 'Write a number, as 60, or leave it empty.';
const MONTH = 'Write a month, as Nov 2026.';

function figureWithMonth(figure: string, month: string) {
  const value = readTypedNumber(figure);
  return { value, month: readTypedMonth(month), isWrong: value === null && figure.trim() !== '' };
}

/** What a form changes of an indicator that is there: an emptied field takes away what was. */
export function toIndicatorChange({ draft }: ReadIndicator, indicator: Indicator, now: Month): IndicatorChange {
  const { target, baseline, source, ...rest } = draft;
  const held = targetIn(indicator, now);
  const isSame = target !== undefined && held !== undefined && target.value === held.value;
  return {
    ...rest,
    baseline: baseline ?? null,
    source: source ?? null,
    ...(target === undefined || isSame ? {} : { target }),
    ...(target === undefined && held !== undefined ? { withoutTarget: held.from } : {}),
  };
}
