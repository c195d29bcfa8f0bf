import type { IndicatorUnit } from '#shared/domain/board/indicator';

export const UNIT_NAMES: Readonly<Record<IndicatorUnit, string>> = {
  percent: 'Percent',
  count: 'Number',
  weeks: 'Weeks',
  days: 'Days',
};
