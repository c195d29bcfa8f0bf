import type { CompareModel } from '../compare/model/compare-model';
import type { SeriesModel } from '../compare/series-model';
import type { AuditAim, AuditAims } from './audit-aims';
import { type DashboardMonth, type DashboardRow, FEWEST_PLANS } from './dashboard-model';
import { rowSentence, standingOf } from './dashboard-words';
import { targetIn } from './indicator';
import { type Month, monthWords } from './month';

const NO_AIM: AuditAim = { targets: [] };

/** The share of criteria met of all sections, then of each that plans were marked in. */
export function auditRows(
  audits: CompareModel,
  aims: AuditAims,
  months: readonly Month[],
  now: Month,
): readonly DashboardRow[] {
  const row = (section: string, label: string, series: SeriesModel) =>
    auditRow({ section, label, series, aim: aims[section] ?? NO_AIM }, months, now);
  const groups = audits.split?.by === 'section' ? audits.split.groups : [];
  return [
    row('all', 'All sections, criteria met', audits.series),
    ...groups
      .filter(({ value, plans }) => value !== null && plans > 0)
      .map(({ value, label, series }) => row(value ?? '', `${label}, criteria met`, series)),
  ];
}

interface AuditMeasure {
  readonly section: string;
  readonly label: string;
  readonly series: SeriesModel;
  readonly aim: AuditAim;
}

function auditRow({ section, label, series, aim }: AuditMeasure, months: readonly Month[], now: Month): DashboardRow {
  const all = series.points.map((point) => monthOf(point, aim, now));
  const byMonth = new Map(all.map((one) => [one.month, one]));
  const row = {
    key: `audit:${section}`,
    source: 'audits',
    group: 'audits',
    label,
    unit: 'percent',
    better: 'higher',
    months: months.map((month) => byMonth.get(month) ?? emptyMonth(month, aim, now)),
    baseline: baselineOf(all, aim),
    target: targetIn(aim, now) ?? null,
    latest: all.findLast(({ value, few }) => value !== null && !few) ?? null,
  } as const;
  const newest = all.findLast(({ value }) => value !== null) ?? null;
  const standing = standingOf(row, newest);
  return { ...row, standing, sentence: rowSentence({ ...row, standing }, newest) };
}

function monthOf({ period, figure }: SeriesModel['points'][number], aim: AuditAim, now: Month): DashboardMonth {
  const { value, n, part, total, interval } = figure;
  const empty = emptyMonth(period.key, aim, now);
  if (value === null) return empty;
  const few = n < FEWEST_PLANS;
  const { target } = empty;
  return {
    ...empty,
    value,
    part,
    base: total,
    plans: n,
    ...(interval === null ? {} : { interval }),
    few,
    meets: few || target === null ? null : value >= target,
  };
}

const emptyMonth = (month: Month, aim: AuditAim, now: Month): DashboardMonth => ({
  month,
  value: null,
  few: false,
  unfinished: month >= now,
  target: targetIn(aim, month)?.value ?? null,
  meets: null,
});

/** Pooled over the months chosen, criteria met of criteria marked; otherwise the first month with enough plans. */
function baselineOf(all: readonly DashboardMonth[], { baseline }: AuditAim): DashboardRow['baseline'] {
  const chosen =
    baseline === undefined
      ? all.filter(({ value, few }) => value !== null && !few).slice(0, 1)
      : all.filter(({ month, value }) => value !== null && month >= baseline.from && month <= baseline.to);
  const sum = (of: (one: DashboardMonth) => number | undefined) => chosen.reduce((all, one) => all + (of(one) ?? 0), 0);
  const [part, base, plans] = [sum((one) => one.part), sum((one) => one.base), sum((one) => one.plans)];
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined || base === 0 || plans < FEWEST_PLANS) return null;
  const label =
    first.month === last.month ? monthWords(first.month) : `${monthWords(first.month)} to ${monthWords(last.month)}`;
  return { label, value: (100 * part) / base, base: plans };
}
