import { monthInWords } from './calendar';
import { countProblem, percentProblem } from './check-cells';
import type { Chosen } from './chosen';
import type { ActionJson, IndicatorJson, MonthJson, RiskJson } from './json';

/** What the Board watches beside the audits, as its tables tell it. */

const AREAS = ['education', 'health', 'care', 'all'];
export const AREA_WORDS = ['Education', 'Health', 'Social care', 'All services'];

export const areaWords = ({ area }: IndicatorJson): string => AREA_WORDS[AREAS.indexOf(area)] ?? '';

export const inOrderOfAreas = (indicators: readonly IndicatorJson[]): IndicatorJson[] =>
  indicators.toSorted((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area));

export const valuesUpTo = ({ values }: IndicatorJson, { period }: Pick<Chosen, 'period'>): readonly MonthJson[] =>
  values.filter(({ month }) => month <= period.to.slice(0, 7));

/** The twelve months that a report looks back on, oldest first. */
export function monthsBack({ period }: Pick<Chosen, 'period'>): string[] {
  const last = Number(period.to.slice(0, 4)) * 12 + Number(period.to.slice(5, 7)) - 1;
  return Array.from({ length: 12 }, (_, at) => {
    const month = last - 11 + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

export const targetIn = ({ targets }: IndicatorJson, month: string): number | null =>
  targets.filter(({ from }) => from <= month).at(-1)?.value ?? null;

const halfUp = (value: number, decimals: number): number => Math.floor(value * 10 ** decimals + 0.5) / 10 ** decimals;

/** A figure that counts nobody: a target, a mean of weeks, a percent of which the base is not known. */
export function plainWords(value: number, unit: IndicatorJson['unit']): string {
  if (unit === 'percent') return `${halfUp(value, 0)}%`;
  const rounded = halfUp(value, 1);
  if (unit === 'count') return `${rounded}`;
  return `${rounded} ${rounded === 1 ? unit.slice(0, -1) : unit}`;
}

/** Whether a cell tells a month's figure. */
export function monthProblem(
  cell: string,
  one: MonthJson,
  unit: IndicatorJson['unit'],
  threshold: number,
): string | null {
  if ('base' in one) return percentProblem(cell, { met: one.part, of: one.base, n: one.base }, threshold);
  if (unit === 'count') return countProblem(cell, one.value, threshold);
  return cell === plainWords(one.value, unit) ? null : `says ${cell} of ${one.value}`;
}

export function startProblem(cell: string, { baseline, unit }: IndicatorJson, threshold: number): string | null {
  if (baseline === undefined) return cell === 'not given' ? null : `says ${cell} of no start`;
  if (unit === 'count') return countProblem(cell, baseline.value, threshold);
  return cell === plainWords(baseline.value, unit) ? null : `says ${cell} of ${baseline.value}`;
}

/** `Yes`, `No` or why it cannot be told, by the figure as it is shown. */
export function metWord(
  cell: string,
  target: number | null,
  better: IndicatorJson['better'],
  threshold: number,
): string {
  if (cell === 'no figure') return 'no figure';
  if (target === null) return 'no target';
  const [, digits, bound] = /^([\d.,]+)(?:%| weeks?| days?)?( or less| or more)?$/.exec(cell) ?? [];
  const value = Number((digits ?? '').replaceAll(',', ''));
  const ends = (): readonly [number, number] | null => {
    if (cell === `1 to ${threshold - 1}`) return [1, threshold - 1];
    if (digits === undefined) return null;
    if (bound === ' or less') return [0, value];
    return bound === ' or more' ? [value, 100] : [value, value];
  };
  const range = ends();
  if (range === null) return 'hidden';
  const isGood = (one: number) => (better === 'higher' ? one >= target : one <= target);
  if (range.every(isGood)) return 'Yes';
  return range.some(isGood) ? 'hidden' : 'No';
}

export const missingMonths = (indicator: IndicatorJson, chosen: Chosen): string[] => {
  const values = valuesUpTo(indicator, chosen);
  const known = values.map(({ month }) => month);
  const first = known[0];
  const frozen = chosen.file.generatedAt.slice(0, 7);
  return monthsBack(chosen).filter(
    (month) => first !== undefined && month > first && month < frozen && !known.includes(month),
  );
};

/** `June 2026`, `June 2026 and July 2026`, `5 of the last 12 months`. */
export function missingWords(months: readonly string[]): string {
  if (months.length > 3) return `${months.length} of the last 12 months`;
  const words = months.map(monthInWords);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export const isOpen = ({ status }: Pick<ActionJson, 'status'>): boolean => status !== 'done' && status !== 'dropped';

const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(moment));

/** The last step up to the end of the day of the last report. */
export const stepAt = <S extends { readonly at: string }>(history: readonly S[], day: string | null): S | undefined =>
  day === null ? undefined : history.filter(({ at }) => dayOf(at) <= day).at(-1);

export interface ToldAction {
  readonly action: ActionJson;
  readonly since: string | null;
}

/** Open ones by the day they are due, then those finished since the last report. */
export function toldActions({ file, choice }: Chosen): ToldAction[] {
  return file.board.actions
    .filter((action) => {
      const before = stepAt(action.history, choice.lastReportOn);
      return isOpen(action) || before === undefined || isOpen(before);
    })
    .map((action) => ({ action, since: choice.lastReportOn === null ? null : sinceOf(action, choice.lastReportOn) }))
    .toSorted(
      (a, b) =>
        Number(!isOpen(a.action)) - Number(!isOpen(b.action)) ||
        (a.action.due < b.action.due ? -1 : Number(a.action.due > b.action.due)),
    );
}

function sinceOf(action: ActionJson, lastReportOn: string): string {
  if (action.status === 'done') return 'since the last report';
  if (action.status === 'dropped') return 'since the last report';
  return stepAt(action.history, lastReportOn) === undefined ? 'new' : 'carried forward';
}

export const scoreOf = ({ now }: Pick<RiskJson, 'now'>): number => now.likelihood * now.impact;

export const openRisks = ({ file }: Chosen): RiskJson[] =>
  file.board.risks
    .filter(({ closed }) => !closed)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || (a.reviewOn < b.reviewOn ? -1 : Number(a.reviewOn > b.reviewOn)));

const LEVELS = [
  [15, 'very high'],
  [10, 'high'],
  [5, 'medium'],
  [1, 'low'],
] as const;

export const levelWord = ({ likelihood, impact }: RiskJson['now']): string =>
  LEVELS.find(([from]) => likelihood * impact >= from)?.[1] ?? '';

/** `12 (4×3)`. */
export const scoreWords = ({ likelihood, impact }: RiskJson['now']): string =>
  `${likelihood * impact} (${likelihood}×${impact})`;

/** Score when the last report was saved; undefined for one that was not open then. */
export function scoreBefore(risk: RiskJson, lastReportOn: string | null): number | undefined {
  const step = stepAt(risk.history, lastReportOn);
  return step === undefined || step.closed ? undefined : scoreOf(step);
}
