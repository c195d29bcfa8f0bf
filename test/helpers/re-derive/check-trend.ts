import { axisName, periodName } from './calendar';
import { countProblem, type Problems, percentProblem, rangeProblem } from './check-cells';
import { collecting, measureNamed, names, type Say, titleOf } from './check-results';
import type { Figure } from './drafts';
import { isRounded, wholeShare } from './numbers';
import type { DocumentChart, DocumentTable } from './read-document';
import type { Segment, Series } from './series';
import type { Truth } from './truth';

const COLUMNS = ['Plans', 'Percent met', '95% interval', 'Expected range', 'Signal'];

export function checkTrendTable({ rows, header, caption }: DocumentTable, truth: Truth): Problems {
  const problems: Problems = [];
  const say = collecting(problems, caption);
  const { kind } = truth.comparison.days;
  const { threshold } = truth.chosen;
  const id = measureNamed(titleOf(caption).replace(new RegExp(`, by ${kind}$`), ''), truth.chosen);
  if (id === null) return [`${caption}: no such chart`];
  const { chart, points, segments } = truth.series(id);
  const line = chart === 'run' ? 'Median' : 'Mean';
  const heads = [
    `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`,
    ...COLUMNS.slice(0, 3),
    line,
    ...COLUMNS.slice(3),
  ];
  // Where no mean or no range may be told there is no column of them.
  const told = heads.filter((heading) => header.includes(heading) || ![line, 'Expected range'].includes(heading));
  say('columns', header.join('|') === told.join('|') ? null : `are ${header.join(', ')}`);
  const named = points.map((point, at) => periodName(kind, point, at === 0));
  say('rows', names(rows) === named.join('|') ? null : `are ${names(rows)}`);
  for (const [at, point] of points.entries()) {
    const cell = (heading: string) => rows[at]?.[header.indexOf(heading)] ?? '';
    const [name, plans, percent, range] = [named[at] ?? '', cell('Plans'), cell('Percent met'), cell('95% interval')];
    const [centre, expected, signal] = [cell(line), cell('Expected range'), cell('Signal')];
    const { figure } = point;
    const segment = segments[point.segment];
    say(`${name} plans`, countProblem(plans, figure.n, threshold));
    say(`${name} percent`, percentProblem(percent, figure, threshold));
    say(`${name} interval`, rangeProblem(range, figure.share, percent));
    say(`${name} centre`, wholeProblem(centre, segment?.centre ?? null));
    say(`${name} expected range`, expectedProblem(expected, segment ?? null, chart === 'xmr'));
    const seen = point.signals.length > 0 ? 'Signal' : 'None';
    const word = /^\d+%$/.test(percent) ? seen : 'Not told';
    say(`${name} signal`, signal === word ? null : `says ${signal}, not ${word}`);
  }
  return problems;
}

function wholeProblem(cell: string, value: number | null): string | null {
  if (cell === 'not given' || cell === '') return null;
  const [, digits] = /^(\d+)%$/.exec(cell) ?? [];
  if (digits === undefined || value === null) return `says “${cell}” of ${value}`;
  return isRounded(Number(digits), value) ? null : `says ${cell} of ${value.toFixed(3)}`;
}

function expectedProblem(cell: string, segment: Segment | null, isXmr: boolean): string | null {
  if (cell === 'not given' || cell === '') return null;
  const [, low, high] = /^(\d+)% to (\d+)%$/.exec(cell) ?? [];
  if (low === undefined || high === undefined || segment?.low == null || segment.high === null || !isXmr)
    return `says “${cell}” where there is no expected range`;
  return isRounded(Number(low), segment.low) && isRounded(Number(high), segment.high)
    ? null
    : `says ${cell} of ${segment.low.toFixed(3)} to ${segment.high.toFixed(3)}`;
}

/** A chart of the trend, its cache and its workbook, against the figures and against its own data table. */
export function checkTrendChart(chart: DocumentChart, table: DocumentTable | undefined, truth: Truth): Problems {
  const problems: Problems = [];
  const { kind } = truth.comparison.days;
  const id = measureNamed(titleOf(chart.caption).replace(new RegExp(`, by ${kind}$`), ''), truth.chosen);
  if (id === null) return [`${chart.caption}: no such chart`];
  const series = truth.series(id);
  const say = collecting(problems, chart.caption);
  labelProblems(chart, series, truth, say);
  for (const one of chart.series) drawnProblems(one, series, truth.chosen.threshold, say);
  problems.push(
    ...workbookProblems(chart),
    ...(table === undefined ? [`${chart.caption}: has no data table`] : agreeing(chart, table)),
  );
  return problems;
}

/** Each period with the number of its plans below it. */
function labelProblems(
  { labels }: DocumentChart,
  { points }: Series,
  { comparison: { days }, chosen: { threshold } }: Truth,
  say: Say,
): void {
  for (const [at, point] of points.entries()) {
    const [, label = '', told = ''] = /^(.*) \(?n (\d+|–)\)?$/.exec((labels[at] ?? '').replaceAll('\n', ' ')) ?? [];
    const name = axisName(days.kind, point, at === 0);
    say(`point ${at + 1}`, label === name ? null : `is called ${label}, not ${name}`);
    const isKept = told === '–' && point.figure.n > 0;
    say(
      `point ${at + 1} n`,
      isKept ? null : countProblem(told.replace(/\B(?=(\d{3})+$)/g, ','), point.figure.n, threshold),
    );
  }
  say('points', labels.length === points.length ? null : `are ${labels.length}, not ${points.length}`);
}

/** Every value of one series of a chart. */
function drawnProblems(
  { name, values }: DocumentChart['series'][number],
  { points, segments, breaks, chart: form }: Series,
  threshold: number,
  say: Say,
): void {
  const lines = [
    'Criteria met',
    ...breaks.map((_, at) => (breaks.length === 1 ? 'After the break' : `After break ${at + 1}`)),
  ];
  for (const [at, value] of values.entries()) {
    const point = points[at];
    if (value === null || point === undefined) continue;
    const line = lines[breaks.filter((one) => one.at <= at).length] ?? '';
    const isSignal = point.signals.length > 0;
    const place = { segment: segments[point.segment], form, isSignal, line };
    say(`${name} ${at + 1}`, valueProblem(name, value, point.figure, place));
    if (lines.includes(name)) say(`${name} ${at + 1}`, percentProblem(`${value}%`, point.figure, threshold));
  }
}

interface Place {
  readonly segment:
    | { readonly centre: number | null; readonly low: number | null; readonly high: number | null }
    | undefined;
  readonly form: string;
  readonly isSignal: boolean;
  readonly line: string;
}

function valueProblem(
  name: string,
  value: number,
  figure: Figure,
  { segment, form, isSignal, line }: Place,
): string | null {
  const near = (of: number | null | undefined) =>
    of !== null && of !== undefined && Number.isInteger(value) && isRounded(value, of)
      ? null
      : `draws ${value} of ${of}`;
  const exact = () =>
    figure.of > 0 && value === wholeShare(figure.met, figure.of)
      ? null
      : `draws ${value} of ${figure.met} of ${figure.of}`;
  switch (name) {
    case 'Mean':
    case 'Median':
      return (name === 'Median') === (form === 'run') ? near(segment?.centre) : `is no ${name}`;
    case 'Expected range':
      return near(segment?.low);
    case 'Expected range, to':
      return near(segment?.high);
    case 'Signal':
      return isSignal ? exact() : 'draws a signal where none is';
    default:
      return name === line ? exact() : `draws a point of “${line}”`;
  }
}

/** The embedded workbook holds the cache and nothing else. */
export function workbookProblems({ caption, labels, series, workbook }: DocumentChart): Problems {
  const [sheet, ...others] = workbook;
  const expected = [
    [null, ...series.map(({ name }) => name)],
    ...labels.map((label, at) => [label, ...series.map(({ values }) => values[at] ?? null)]),
  ];
  const trimmed = (rows: readonly (readonly unknown[])[]) =>
    JSON.stringify(rows.map((row) => expected[0]?.map((_, at) => (row[at] || row[at] === 0 ? row[at] : null))));
  const isWide = (sheet ?? []).some((row) => row.length > (expected[0]?.length ?? 0));
  const isSame = others.length === 0 && !isWide && sheet !== undefined && trimmed(sheet) === trimmed(expected);
  return isSame ? [] : [`${caption}: its workbook is not its cache`];
}

/** What is drawn is what the table of its figures says, point by point. */
function agreeing({ caption, series }: DocumentChart, { header, rows }: DocumentTable): Problems {
  const cellsOf = (name: string, row: readonly string[]): string => {
    const cell = (heading: string) => row[header.indexOf(heading)] ?? '';
    if (name === 'Mean' || name === 'Median') return cell(name);
    if (name.startsWith('Expected range')) return cell('Expected range');
    if (name === 'Signal') return cell('Signal') === 'Signal' ? cell('Percent met') : '';
    return cell('Percent met');
  };
  return series.flatMap(({ name, values }) =>
    values.flatMap((value, at) => {
      if (value === null) return [];
      const cell = cellsOf(name, rows[at] ?? []);
      const isThere = cell.split(' to ').includes(`${value}%`);
      return isThere ? [] : [`${caption}: draws ${value} at ${at + 1} of ${name}, its table says ${cell}`];
    }),
  );
}
