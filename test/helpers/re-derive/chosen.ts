import { daysFrom, mondayOfWeek, plusDays, type Stretch, stretchInWords } from './calendar';
import type { ChoiceJson, ResultsJson, RowJson, RubricJson } from './json';

/** What a report is of: docs/decisions/report-figures.md and what-may-be-compared.md, written out a second time. */
export interface Chosen {
  readonly file: ResultsJson;
  readonly choice: ChoiceJson;
  readonly threshold: number;
  readonly rubric: RubricJson;
  readonly sampling: RowJson['sampling'];
  readonly from: string;
  readonly to: string;
  readonly period: Stretch;
  readonly baseline: Stretch | null;
  /** The weeks of the period with plans that are counted. */
  readonly counted: Stretch;
  /** Of the period, the version and the way of picking. */
  readonly rows: readonly RowJson[];
  /** Of the period and the version, picked otherwise. */
  readonly otherwise: readonly RowJson[];
  /** Of the period, marked with other versions. */
  readonly otherVersions: readonly RowJson[];
}

const WAYS = ['random', 'targeted', 'none'] as const;

export const isOf = (row: Pick<RowJson, 'rubricId' | 'rubricVersion'>, rubric: RubricJson): boolean =>
  row.rubricId === rubric.id && row.rubricVersion === rubric.version;

const most = <T>(all: readonly T[], sizeOf: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best === undefined || sizeOf(one) > sizeOf(best) ? one : best), undefined);

export function chosenOf(file: ResultsJson, choice: ChoiceJson): Chosen {
  const weeks = file.audits.map(({ week }) => week).sort();
  const { from = weeks[0] ?? '', to = weeks.at(-1) ?? '' } = choice;
  const inPeriod = file.audits.filter(({ week }) => week >= from && week <= to);
  const newestFirst = [...file.rubrics].sort((a, b) => b.version - a.version);
  const rubric = most(newestFirst, (one) => inPeriod.filter((row) => isOf(row, one)).length);
  if (rubric === undefined) throw new Error('The file has no rubric.');
  const own = inPeriod.filter((row) => isOf(row, rubric));
  const sampling = most(WAYS, (way) => own.filter((row) => row.sampling === way).length) ?? 'none';
  const rows = own.filter((row) => row.sampling === sampling);
  const period = { from: mondayOfWeek(from), to: plusDays(mondayOfWeek(to), 6) };
  const asked = baselineOf(choice.baseline, period);
  const isThere = file.audits.some(
    (row) =>
      asked !== null &&
      row.rubricId === rubric.id &&
      row.sampling === sampling &&
      mondayOfWeek(row.week) >= asked.from &&
      mondayOfWeek(row.week) <= asked.to,
  );
  return {
    file,
    choice,
    threshold: choice.audience === 'public' ? 10 : choice.threshold,
    rubric,
    sampling,
    from,
    to,
    period,
    baseline: isThere ? asked : null,
    counted: weeksOf(rows, period) ?? period,
    rows,
    otherwise: own.filter((row) => row.sampling !== sampling),
    otherVersions: inPeriod.filter((row) => !isOf(row, rubric)),
  };
}

function baselineOf(asked: ChoiceJson['baseline'], { from, to }: Stretch): Stretch | null {
  if (asked === 'none') return null;
  if (asked === 'before') return { from: plusDays(from, -(daysFrom(from, to) + 1)), to: plusDays(from, -1) };
  return { from: mondayOfWeek(asked.from), to: plusDays(mondayOfWeek(asked.to), 6) };
}

/** From the first to the last week of some audits within a stretch; null where it has none of them. */
export function weeksOf(rows: readonly Pick<RowJson, 'week'>[], { from, to }: Stretch): Stretch | null {
  const mondays = rows.map(({ week }) => mondayOfWeek(week)).filter((monday) => monday >= from && monday <= to);
  const [first, last] = [mondays.sort()[0], mondays.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: plusDays(last, 6) };
}

export const weeksWords = ({ from, to }: Stretch): string => stretchInWords(from, to);
