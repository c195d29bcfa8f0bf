import { fitOf } from '../compare/comparable/common-rubric';
import { type CompareView, START_VIEW } from '../compare/compare-view';
import type { CompareModel } from '../compare/model/compare-model';
import { usedVersions } from '../compare/sentence/sentence-of-model';
import { newestFirst } from '../rubric/newest-published';
import type { Rubric } from '../rubric/rubric';
import { versionKey } from '../rubric/version-key';
import type { AuditAims } from './audit-aims';
import { auditRows } from './dashboard-audits';
import { indicatorRow } from './dashboard-indicators';
import type { DashboardModel } from './dashboard-model';
import { INDICATOR_AREAS, type Indicator } from './indicator';
import { monthOfDay, monthsUpTo } from './month';

/** A year, and the same month of the year before. */
export const DASHBOARD_MONTHS = 13;

/**
 * What Compare is asked for the audit rows: all sections and each, by month. Over all versions of the newest rubric that have
 * criteria in common, so that months before a new version stay in sight. `rubrics`: every version there is.
 */
export function dashboardView(rubrics: readonly Rubric[]): CompareView {
  const [newest] = newestFirst(rubrics);
  const versions = rubrics.filter(({ id }) => id === newest?.id);
  const areComparable = versions.length > 1 && fitOf(START_VIEW.measure, versions).kind !== 'none';
  return {
    ...START_VIEW,
    period: 'month',
    split: 'section',
    versions: areComparable ? versions.map(versionKey) : null,
  };
}

export interface DashboardInput {
  /** The answer to `dashboardView`; null while it is worked out. */
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
  const ordered = INDICATOR_AREAS.flatMap((area) =>
    indicators.filter((one) => one.area === area && one.retired !== true),
  );
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
  [
    usedVersions(audits),
    ...(audits.used.versions.length > 1 ? ['criteria in common'] : []),
    SAMPLING_WORDS[audits.used.sampling],
  ]
    .filter((part) => part !== null)
    .join(', ');
