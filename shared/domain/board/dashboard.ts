import { type CompareView, START_VIEW } from '../compare/compare-view';
import type { CompareModel } from '../compare/model/compare-model';
import { usedVersions } from '../compare/sentence/sentence-of-model';
import type { AuditAims } from './audit-aims';
import { auditRows } from './dashboard-audits';
import { indicatorRow } from './dashboard-indicators';
import type { DashboardModel } from './dashboard-model';
import { INDICATOR_AREAS, type Indicator } from './indicator';
import { monthOfDay, monthsUpTo } from './month';

/** A year, and the same month of the year before. */
export const DASHBOARD_MONTHS = 13;

/** What Compare is asked for the audit rows. */
export const DASHBOARD_VIEW: CompareView = { ...START_VIEW, period: 'month', split: 'section' };

export interface DashboardInput {
  /** The answer to `DASHBOARD_VIEW`; null while it is worked out. */
  readonly audits: CompareModel | null;
  readonly aims: AuditAims;
  readonly indicators: readonly Indicator[];
  /** ISO day. */
  readonly today: string;
  readonly months?: number;
}

export function buildDashboard({ audits, aims, indicators, today, months: many }: DashboardInput): DashboardModel {
  const now = monthOfDay(today);
  const months = monthsUpTo(now, many ?? DASHBOARD_MONTHS);
  const ordered = INDICATOR_AREAS.flatMap((area) => indicators.filter((one) => one.area === area));
  return {
    months,
    rows: [
      ...(audits === null ? [] : auditRows(audits, aims, months, now)),
      ...ordered.map((indicator) => indicatorRow(indicator, months, now)),
    ],
    auditScope: audits === null || audits.plans === 0 ? null : scopeOf(audits),
  };
}

const SAMPLING_WORDS = {
  random: 'random samples only',
  targeted: 'targeted picks only',
  unknown: 'plans loaded without a sample',
} as const;

const scopeOf = (audits: CompareModel): string =>
  [usedVersions(audits), SAMPLING_WORDS[audits.used.sampling]].filter((part) => part !== null).join(', ');
