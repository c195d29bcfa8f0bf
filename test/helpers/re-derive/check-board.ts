import {
  areaWords,
  inOrderOfAreas,
  isOpen,
  levelWord,
  metWord,
  monthProblem,
  monthsBack,
  openRisks,
  plainWords,
  scoreBefore,
  scoreOf,
  scoreWords,
  startProblem,
  targetIn,
  toldActions,
  valuesUpTo,
} from './board-cells';
import { monthInWords, shortDay } from './calendar';
import { countProblem, type Problems, percentProblem } from './check-cells';
import { workbookProblems } from './check-trend';
import type { ActionJson, IndicatorJson, RiskJson } from './json';
import type { DocumentChart, DocumentTable } from './read-document';
import type { Truth } from './truth';

const shortMonth = (month: string): string => monthInWords(month).replace(/^(\w{3})\w*/, '$1');

const unlike = (cell: string | undefined, expected: string): string | null =>
  cell === expected ? null : `says “${cell}”, not “${expected}”`;

const named = (where: string, problems: readonly (string | null)[]): Problems =>
  problems.flatMap((problem) => (problem === null ? [] : [`${where}: ${problem}`]));

export function checkIndicators({ rows, caption }: DocumentTable, { chosen }: Truth): Problems {
  const { threshold, period, file } = chosen;
  const indicators = inOrderOfAreas(file.board.indicators);
  if (rows.length !== indicators.length) return [`${caption}: has ${rows.length} rows`];
  return indicators.flatMap((indicator, at) => {
    const [name, area, start = '', target, month, latest = '', met] = rows[at] ?? [];
    const last = valuesUpTo(indicator, chosen).at(-1);
    const aim = targetIn(indicator, last?.month ?? period.to.slice(0, 7));
    return named(`${caption}, ${at + 1}`, [
      unlike(name, indicator.name),
      unlike(area, areaWords(indicator)),
      startProblem(start, indicator, threshold),
      unlike(
        target,
        aim === null
          ? 'none set'
          : `${plainWords(aim, indicator.unit)} or ${indicator.better === 'higher' ? 'more' : 'less'}`,
      ),
      unlike(month, last === undefined ? 'none yet' : shortMonth(last.month)),
      last === undefined ? unlike(latest, 'no figure') : monthProblem(latest, last, indicator.unit, threshold),
      unlike(met, metWord(latest, aim, indicator.better, threshold)),
    ]);
  });
}

/** The table behind an indicator's chart; of several of one name it must be that of one. */
export function checkIndicatorData({ rows, caption }: DocumentTable, { chosen }: Truth): Problems {
  const name = caption.replace(/^Table \d+: /, '').replace(/: figures by month$/, '');
  const tried = percents(chosen, name).map((indicator) => dataProblems(rows, indicator, chosen, caption));
  return tried.toSorted((a, b) => a.length - b.length)[0] ?? [`${caption}: is of no indicator`];
}

const percents = ({ file }: Truth['chosen'], name: string): IndicatorJson[] =>
  file.board.indicators.filter((one) => one.unit === 'percent' && one.name === name);

function dataProblems(
  rows: DocumentTable['rows'],
  indicator: IndicatorJson,
  chosen: Truth['chosen'],
  caption: string,
): Problems {
  const values = valuesUpTo(indicator, chosen);
  const months = monthsBack(chosen).filter((month) => month >= (indicator.values[0]?.month ?? ''));
  if (rows.length !== months.length) return [`${caption}: has ${rows.length} rows, not ${months.length}`];
  return months.flatMap((month, at) => {
    const [name, base = '', figure = '', target] = rows[at] ?? [];
    const one = values.find((value) => value.month === month);
    const aim = targetIn(indicator, month);
    return named(`${caption}, ${month}`, [
      unlike(name, monthInWords(month)),
      one !== undefined && 'base' in one ? countProblem(base, one.base, chosen.threshold) : unlike(base, 'not given'),
      one === undefined ? unlike(figure, 'no figure') : monthProblem(figure, one, 'percent', chosen.threshold),
      unlike(target, aim === null ? 'none set' : plainWords(aim, 'percent')),
    ]);
  });
}

/** An indicator's chart draws what its table says, month by month. */
export function checkIndicatorChart(chart: DocumentChart, tables: readonly DocumentTable[]): Problems {
  const name = chart.caption.replace(/^Figure \d+: /, '').replace(/, by month$/, '');
  const wordy = /\d/.test(chart.altText.replaceAll(name, '')) ? [`${chart.caption}: a number in its alt text`] : [];
  const own = tables.filter(({ caption }) => caption.replace(/^Table \d+: /, '') === `${name}: figures by month`);
  const tried = own.map((table) => [
    ...chart.series.flatMap(({ name: series, values }) =>
      values.flatMap((value, at) => {
        const cell = table.rows[at]?.[series === 'Target' ? 3 : 2] ?? '';
        const drawn = value === null ? !/^\d+%$/.test(cell) : cell === `${value}%`;
        return drawn ? [] : [`${chart.caption}: draws ${value} for ${cell}`];
      }),
    ),
    ...chart.labels.flatMap((label, at) => {
      const [, month, n] = /^(\S+ \d{4})(?: \(?n (\d+|–)\)?)?$/.exec(label.replaceAll('\n', ' ')) ?? [];
      const [words = '', base = ''] = table.rows[at] ?? [];
      const isMonth = month === `${words.slice(0, 3)} ${words.slice(-4)}`;
      const isBase =
        n === undefined
          ? base === 'not given'
          : n === base.replaceAll(',', '') || (n === '–' && !/^[\d,]+$/.test(base));
      return isMonth && isBase ? [] : [`${chart.caption}: labels ${label} for ${words} of ${base}`];
    }),
  ]);
  return [
    ...wordy,
    ...workbookProblems(chart),
    ...(tried.toSorted((a, b) => a.length - b.length)[0] ?? [`${chart.caption}: has no table`]),
  ];
}

const STATUS: Readonly<Record<string, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  late: 'Late',
  done: 'Done',
  dropped: 'Dropped',
};

export function checkActions({ rows, header, caption }: DocumentTable, truth: Truth): Problems {
  const { chosen } = truth;
  const actions = toldActions(chosen);
  if (rows.length !== actions.length) return [`${caption}: has ${rows.length} rows, not ${actions.length}`];
  const place = (heading: string) => header.indexOf(heading);
  const frozen = chosen.file.generatedAt.slice(0, 10);
  return actions.flatMap(({ action, since }, at) => {
    const cell = (heading: string) => rows[at]?.[place(heading)] ?? '';
    const isLate = isOpen(action) && action.due < frozen;
    return named(`${caption}, ${at + 1}`, [
      ...(chosen.choice.ticked.includes('actions')
        ? [
            unlike(cell('Weak area, and action'), `${action.area}: ${action.action}`),
            unlike(cell('Owner, and day due'), `${action.ownerRole}, by ${shortDay(action.due)}`),
            unlike(cell('Measure'), action.measure.words),
          ]
        : [unlike(cell('Action'), `Action ${at + 1}`), unlike(cell('Due'), shortDay(action.due))]),
      unlike(
        cell('Status'),
        [STATUS[action.status], ...(isLate ? ['overdue'] : []), ...(since === 'new' ? [since] : [])].join(', '),
      ),
      startedProblem(cell('At the start'), action, chosen),
      nowProblem(cell('Now'), action, truth),
    ]);
  });
}

function startedProblem(
  cell: string,
  { measure: { source, baseline } }: ActionJson,
  { file, threshold }: Truth['chosen'],
): string | null {
  if (source === undefined || baseline === undefined) return unlike(cell, 'not measured');
  const { part, total: of, n, value } = baseline;
  const indicator =
    source.kind === 'indicator' ? file.board.indicators.find(({ id }) => id === source.indicatorId) : undefined;
  if (source.kind === 'indicator' && indicator === undefined) return unlike(cell, 'not known');
  if (indicator?.unit === 'count') return countProblem(cell, Math.round(value), threshold);
  if (indicator !== undefined && indicator.unit !== 'percent') return unlike(cell, plainWords(value, indicator.unit));
  if (of === undefined || part === undefined)
    return unlike(cell, indicator === undefined ? 'number of plans not known' : plainWords(value, 'percent'));
  if ((n ?? 10) < 10) return unlike(cell, 'too few');
  return percentProblem(cell, { met: part, of, n: n ?? of }, threshold);
}

function nowProblem(cell: string, { measure: { source } }: ActionJson, truth: Truth): string | null {
  const { chosen } = truth;
  if (source === undefined) return unlike(cell, 'not measured');
  if (source.kind === 'indicator') {
    const indicator = chosen.file.board.indicators.find(({ id }) => id === source.indicatorId);
    const last = indicator === undefined ? undefined : valuesUpTo(indicator, chosen).at(-1);
    return indicator === undefined || last === undefined
      ? unlike(cell, 'no figure')
      : monthProblem(cell, last, indicator.unit, chosen.threshold);
  }
  const id = source.criterionId ?? source.section ?? '';
  const isThere =
    id === 'all' || chosen.rubric.sections.some((one) => one.id === id || one.criteria.some((two) => two.id === id));
  return isThere ? percentProblem(cell, truth.figure(id), chosen.threshold) : unlike(cell, 'not in this rubric');
}

export function checkRisks({ rows, header, caption }: DocumentTable, { chosen }: Truth): Problems {
  const risks = openRisks(chosen);
  if (rows.length !== risks.length) return [`${caption}: has ${rows.length} rows, not ${risks.length}`];
  const { lastReportOn } = chosen.choice;
  const frozen = chosen.file.generatedAt.slice(0, 10);
  const review = ({ reviewOn }: RiskJson) => `${shortDay(reviewOn)}${reviewOn < frozen ? ', overdue' : ''}`;
  return risks.flatMap((risk, at) => {
    const cell = (heading: string) => rows[at]?.[header.indexOf(heading)];
    const before = scoreBefore(risk, lastReportOn);
    const moved = () => {
      if (before === undefined) return 'new';
      if (before === scoreOf(risk)) return 'no change';
      return `${scoreOf(risk) > before ? 'up' : 'down'} from ${before}`;
    };
    return named(`${caption}, ${at + 1}`, [
      ...(chosen.choice.ticked.includes('risks')
        ? [
            unlike(cell('Risk'), risk.risk),
            unlike(cell('Cause, and effect'), `${risk.cause} ${risk.effect}`),
            unlike(cell('Control'), risk.control),
            unlike(cell('Owner, and review'), `${risk.ownerRole}, review ${review(risk)}`),
          ]
        : [unlike(cell('Risk'), `Risk ${at + 1}`), unlike(cell('Review'), review(risk))]),
      unlike(
        cell('Score now'),
        [scoreWords(risk.now), levelWord(risk.now), ...(lastReportOn === null ? [] : [moved()])].join(', '),
      ),
      unlike(cell('Target'), scoreWords(risk.target)),
    ]);
  });
}
