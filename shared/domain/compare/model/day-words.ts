import type { PeriodDay } from '../period';

export const PERIOD_DAY_WORDS: Readonly<Record<PeriodDay, string>> = {
  audited: 'a day of audit',
  drawn: 'a week they were drawn for',
  issued: 'a day of issue',
};
