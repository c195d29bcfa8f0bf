import { axisName, periodName } from './calendar';
import {
  countProblem,
  type Part,
  type Problems,
  percentProblem,
  pointsProblem,
  rangeProblem,
  ratingProblem,
} from './check-cells';
import type { Figure } from './drafts';
import { gradesOf, teamsOf } from './grades';
import { isRounded, shareOf, wholeShare } from './numbers';
import type { DocumentChart, DocumentTable } from './read-document';
import type { Truth } from './truth';

type Say = (where: string, problem: string | null) => void;

const collecting =
  (problems: Problems, table: string): Say =>
  (where, problem) => {
    if (problem !== null) problems.push(`${table}, ${where}: ${problem}`);
  };

const titleOf = (caption: string): string => caption.replace(/^(?:Table|Figure) \d+: /, '');

/** The heat table: all sections, each followed by its criteria. */
export function checkHeat({ rows, header, caption }: DocumentTable, truth: Truth): Problems {
  const problems: Problems = [];
  const say = collecting(problems, caption);
  const { rubric, threshold } = truth.chosen;
  const expected = rubric.sections.flatMap(({ id, title, criteria }) => [
    { id, name: id === 'X' ? title : `Section ${id}: ${title}` },
    ...criteria.map((one) => ({ id: one.id, name: `${one.id} ${one.title}` })),
  ]);
  say('rows', names(rows) === expected.map(({ name }) => name).join('|') ? null : 'are not those of the rubric');
  say('columns', (header.length === 9) === (truth.chosen.baseline !== null) ? null : 'do not go with the baseline');
  for (const [at, { id }] of expected.entries()) {
    const [, met = '', of = '', percent = '', range = '', rating = '', points, reach, word] = rows[at] ?? [];
    const figure = truth.figure(id);
    say(`${id} met`, countProblem(met, figure.met, threshold, figure.of));
    say(`${id} audited`, countProblem(of, figure.of, threshold));
    say(`${id} percent`, percentProblem(percent, figure, threshold));
    say(`${id} interval`, rangeProblem(range, figure.share, percent));
    say(`${id} rating`, ratingProblem(rating, percent, of, threshold));
    if (points === undefined || reach === undefined || word === undefined) continue;
    const change = truth.change(id);
    say(`${id} change`, pointsProblem(points, reach, change?.difference ?? null));
    say(`${id} says`, wordProblem(word, points, change));
    if (/^[-+\d]/.test(points)) say(`${id} change`, openProblem(change, threshold));
  }
  return problems;
}

const names = (rows: readonly (readonly string[])[]): string => rows.map(([name]) => name).join('|');

/** Points give a small part away, whichever side it is on. */
function openProblem(change: ReturnType<Truth['change']>, threshold: number): string | null {
  const parts = change === null ? [] : [change.earlier, change.later].flatMap(({ met, of }) => [met, of - met]);
  return parts.some((count) => count > 0 && count < threshold) ? 'tells points of a small number' : null;
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  up: ['Higher', 'Higher, with care'],
  down: ['Lower', 'Lower, with care'],
  'no-signal': ['None'],
  'too-few': ['Too few'],
};

/** Whether the two may be compared at all has rules of its own; where they are, the word must be that of the figures. */
function wordProblem(word: string, points: string, change: ReturnType<Truth['change']>): string | null {
  if (word === 'Not compared') return points === 'not given' ? null : `says ${points} of what is not compared`;
  if (change === null) return `says ${word} though there are no two stretches`;
  return WORDS[change.word]?.includes(word) ? null : `says ${word} where it is ${change.word}`;
}

export function checkTeams({ rows, caption }: DocumentTable, truth: Truth): Problems {
  const problems: Problems = [];
  const say = collecting(problems, caption);
  const { chosen } = truth;
  const { threshold } = chosen;
  const teams = teamsOf(chosen.rows);
  say('rows', names(rows) === teams.map(({ name }) => name).join('|') ? null : 'are not the teams');
  for (const [at, team] of teams.entries()) {
    const [, audits = '', percent = '', range = '', good = '', below = '', share = '', reach = ''] = rows[at] ?? [];
    const figure = truth.ofTeams(team.teams);
    const grades = gradesOf(team.rows, chosen);
    const ofGrades: Part = { met: grades.good, of: grades.graded, n: grades.graded };
    say(`${team.name} audits`, countProblem(audits, team.rows.length, threshold));
    say(`${team.name} percent`, percentProblem(percent, figure, threshold));
    say(`${team.name} interval`, rangeProblem(range, figure.share, percent));
    say(`${team.name} good`, countProblem(good, grades.good, threshold, grades.graded));
    say(`${team.name} below`, countProblem(below, grades.graded - grades.good, threshold, grades.graded));
    say(`${team.name} share`, percentProblem(share, ofGrades, threshold));
    say(`${team.name} share's interval`, rangeProblem(reach, shareOf(grades.good, grades.graded), share));
  }
  return problems;
}

export function checkVoice({ rows, caption }: DocumentTable, truth: Truth): Problems {
  const problems: Problems = [];
  const say = collecting(problems, caption);
  const { rubric, threshold } = truth.chosen;
  const criteria = rubric.sections.find(({ id }) => id === 'A')?.criteria ?? [];
  say(
    'rows',
    names(rows) === criteria.map(({ id, title }) => `${id} ${title}`).join('|') ? null : 'are not those of A',
  );
  for (const [at, { id }] of criteria.entries()) {
    const [, met = '', of = '', percent = '', range = ''] = rows[at] ?? [];
    const figure = truth.figure(id);
    say(`${id} met`, countProblem(met, figure.met, threshold, figure.of));
    say(`${id} audited`, countProblem(of, figure.of, threshold));
    say(`${id} percent`, percentProblem(percent, figure, threshold));
    say(`${id} interval`, rangeProblem(range, figure.share, percent));
  }
  return problems;
}

/** The measure that a heading, chart or data table of the trend is about; null where there is none of that name. */
export function measureNamed(title: string, { rubric, file }: Truth['chosen']): string | null {
  if (title === 'Criteria met, all sections') return 'all';
  const sections = file.rubrics.filter(({ id }) => id === rubric.id).flatMap((one) => one.sections);
  const found = sections.find((one) =>
    one.id === 'X' ? title === `Criteria met, ${one.title}` : title === `Criteria met, Section ${one.id} ${one.title}`,
  );
  return found?.id ?? null;
}

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
  say('columns', header.join('|') === heads.join('|') ? null : `are ${header.join(', ')}`);
  say('rows', names(rows) === points.map((point) => periodName(kind, point)).join('|') ? null : `are ${names(rows)}`);
  for (const [at, point] of points.entries()) {
    const [name = '', plans = '', percent = '', range = '', centre = '', expected = '', signal = ''] = rows[at] ?? [];
    const { figure } = point;
    const segment = segments[point.segment];
    say(`${name} plans`, countProblem(plans, figure.n, threshold));
    say(`${name} percent`, percentProblem(percent, figure, threshold));
    say(`${name} interval`, rangeProblem(range, figure.share, percent));
    say(`${name} centre`, wholeProblem(centre, segment?.centre ?? null));
    say(`${name} expected range`, expectedProblem(expected, segment ?? null, chart === 'xmr'));
    const isTold = /^\d+%$/.test(percent);
    const word = isTold ? (point.signals.length > 0 ? 'Signal' : 'None') : 'Not told';
    say(`${name} signal`, signal === word ? null : `says ${signal}, not ${word}`);
  }
  return problems;
}

function wholeProblem(cell: string, value: number | null): string | null {
  if (cell === 'not given') return null;
  const [, digits] = /^(\d+)%$/.exec(cell) ?? [];
  if (digits === undefined || value === null) return `says “${cell}” of ${value}`;
  return isRounded(Number(digits), value) ? null : `says ${cell} of ${value.toFixed(3)}`;
}

function expectedProblem(
  cell: string,
  segment: Truth['series'] extends (id: string) => { segments: readonly (infer S)[] } ? S | null : never,
  isXmr: boolean,
): string | null {
  if (cell === 'not given') return null;
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
  const say = collecting(problems, chart.caption);
  const { kind } = truth.comparison.days;
  const id = measureNamed(titleOf(chart.caption).replace(new RegExp(`, by ${kind}$`), ''), truth.chosen);
  if (id === null) return [`${chart.caption}: no such chart`];
  const { points, segments, breaks, chart: form } = truth.series(id);
  const { threshold } = truth.chosen;
  for (const [at, point] of points.entries()) {
    const [, label = '', told = ''] =
      /^(.*) \(?n (\d+|hidden)\)?$/.exec((chart.labels[at] ?? '').replaceAll('\n', ' ')) ?? [];
    const name = axisName(kind, point, at === 0);
    say(`point ${at + 1}`, label === name ? null : `is called ${label}, not ${name}`);
    const isKept = told === 'hidden' && point.figure.n > 0;
    say(
      `point ${at + 1} n`,
      isKept ? null : countProblem(told.replace(/\B(?=(\d{3})+$)/g, ','), point.figure.n, threshold),
    );
  }
  say('points', chart.labels.length === points.length ? null : `are ${chart.labels.length}, not ${points.length}`);
  const lineOf = (at: number) => breaks.filter((one) => one.at <= at).length;
  const names = [
    'Criteria met',
    ...breaks.map((_, at) => (breaks.length === 1 ? 'After the break' : `After break ${at + 1}`)),
  ];
  for (const { name, values } of chart.series)
    for (const [at, value] of values.entries()) {
      const point = points[at];
      if (value === null || point === undefined) continue;
      const segment = segments[point.segment];
      say(
        `${name} ${at + 1}`,
        valueProblem(name, value, point.figure, {
          segment,
          form,
          isSignal: point.signals.length > 0,
          line: names[lineOf(at)] ?? '',
        }),
      );
      if (names.includes(name)) say(`${name} ${at + 1}`, percentProblem(`${value}%`, point.figure, threshold));
    }
  problems.push(
    ...workbookProblems(chart),
    ...(table === undefined ? [`${chart.caption}: has no data table`] : agreeing(chart, table)),
  );
  return problems;
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
function agreeing({ caption, series }: DocumentChart, { rows }: DocumentTable): Problems {
  const cellsOf = (name: string, row: readonly string[]): string => {
    if (name === 'Mean' || name === 'Median') return row[4] ?? '';
    if (name.startsWith('Expected range')) return row[5] ?? '';
    if (name === 'Signal') return row[6] === 'Signal' ? (row[2] ?? '') : '';
    return row[2] ?? '';
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
