import { INDICATOR_AREA_WORDS } from '../../../board/indicator';
import { monthWords, shortMonth } from '../../../board/month';
import type { Block, Column, Table } from '../../model/blocks';
import { type Cell, text } from '../../model/cells';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { targetCell } from './indicator-cells';
import { drawnBy } from './indicator-chart';
import { gapWords, type IndicatorLine, indicatorLines } from './indicator-lines';

/** Charts of indicators in one report. */
const MOST_CHARTS = 2;

/** What the Board watches beside the audits: the latest month against where it began and what is aimed at. */
export function indicatorsPart(context: PartContext): BuiltPart {
  const lines = indicatorLines(context);
  if (lines.length === 0)
    return part([{ kind: 'sentence', id: 'indicators.none', text: 'No indicators are kept for the Board.' }]);
  const drawn = lines
    .toSorted((a, b) => Number(a.met !== false) - Number(b.met !== false))
    .map((line) => drawnBy(context, line))
    .filter((one) => one !== null)
    .slice(0, MOST_CHARTS);
  return {
    ...part([
      { kind: 'sentence', id: 'indicators.met', text: metSentence(lines) },
      ...gapsSentence(lines),
      indicatorTable(lines),
      {
        kind: 'note',
        text: `${startWords(lines)}These figures count everybody they are about. They are not samples, so they have no range. Whether a target is met goes by the figure as it is shown.`,
      },
      ...drawn.map(({ chart }) => chart),
    ]),
    data: drawn.map(({ data }) => data),
  };
}

const part = (blocks: Block[]): BuiltPart => ({
  part: { id: 'indicators', title: PART_TITLES.indicators, landscape: false, blocks },
});

/** How many meet their target, and which do not. */
function metSentence(lines: readonly IndicatorLine[]): string {
  const missed = lines.filter(({ met }) => met === false);
  return [
    metCount(lines),
    ...(missed.length === 0 ? [] : [`Not met: ${missed.map(({ name }) => name).join('; ')}.`]),
  ].join(' ');
}

/** How many meet their target, of those that can be held against one. */
export function metCount(lines: readonly IndicatorLine[]): string {
  const judged = lines.filter(({ met }) => met !== null);
  const met = judged.filter((line) => line.met);
  if (judged.length === 0) return 'No indicator can be held against a target.';
  if (met.length === judged.length)
    return `All indicators that can be held against a target meet it: ${judged.length} of ${judged.length}.`;
  return `${met.length} of ${judged.length} indicators ${met.length === 1 ? 'meets its' : 'meet their'} target.`;
}

/** When “At the start” was; nothing where no indicator tells. */
function startWords(lines: readonly IndicatorLine[]): string {
  const months = [...new Set(lines.flatMap(({ indicator: { baseline } }) => baseline?.month ?? []))].sort();
  const [first] = months;
  if (first === undefined) return '';
  const last = months.at(-1) ?? first;
  return `The start was ${first === last ? '' : 'between '}${monthWords(first)}${first === last ? '' : ` and ${monthWords(last)}`}. `;
}

/** Months without a figure, and figures that were held back: what the table cannot say of itself. */
function gapsSentence(lines: readonly IndicatorLine[]): Block[] {
  const gaps = lines.flatMap((line) => gapWords(line) ?? []);
  return gaps.length === 0 ? [] : [{ kind: 'sentence', id: 'indicators.gaps', text: gaps.join(' ') }];
}

const COLUMNS: Column[] = [
  { key: 'indicator', heading: 'Indicator', align: 'left', about: 'What is counted.' },
  { key: 'area', heading: 'Area', align: 'left', about: 'Education, health, social care or all services.' },
  { key: 'start', heading: 'At the start', align: 'right', about: 'Where it stood at first, in the indicator’s unit.' },
  {
    key: 'target',
    heading: 'Target',
    align: 'right',
    about: 'What was aimed at in the latest month: met by that figure or more, or by it or less.',
  },
  {
    key: 'month',
    heading: 'Latest month',
    align: 'left',
    about: 'The last month up to the end of the period with a figure.',
  },
  { key: 'latest', heading: 'Latest', align: 'right', about: 'The figure of that month, in the indicator’s unit.' },
  {
    key: 'met',
    heading: 'Target met',
    align: 'left',
    about: 'Yes, no, or why it cannot be told; by the figure as it is shown.',
  },
];

const absent = (why: string): Cell => ({ kind: 'absent', why });

const indicatorTable = (lines: readonly IndicatorLine[]): Table => ({
  kind: 'table',
  id: 'indicators',
  title: 'Indicators: latest month against start and target',
  altText:
    'One row for each indicator, with its area, where it began, its target, the latest month and whether it meets the target.',
  columns: COLUMNS,
  rows: lines.map((line, at) => ({
    key: `indicator-${line.index + 1}`,
    ...(at > 0 && lines[at - 1]?.indicator.area !== line.indicator.area ? { startsGroup: true } : {}),
    cells: cellsOf(line),
  })),
});

function cellsOf({ name, indicator, start, target, latest, met }: IndicatorLine): Cell[] {
  return [
    text(name),
    text(INDICATOR_AREA_WORDS[indicator.area]),
    start,
    target === null ? absent('none set') : targetCell(target, indicator),
    latest === null ? absent('none yet') : text(shortMonth(latest.month)),
    latest === null ? absent('no figure') : latest.cell,
    metCell(latest !== null, target, met),
  ];
}

function metCell(hasFigure: boolean, target: number | null, met: boolean | null): Cell {
  if (!hasFigure) return absent('no figure');
  if (target === null) return absent('no target');
  if (met === null) return absent('hidden');
  return text(met ? 'Yes' : 'No');
}
