import type { TrendChart } from '../../figures/trend-facts';
import type { Block, Table } from '../../model/blocks';
import { SMALLEST_BASE } from '../../model/cells';
import { dayText, listed } from '../../plain-text';
import { sharedCriteria } from '../counted-days';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { figuresSentence } from './figures-sentence';
import { saidPieces } from './said-pieces';
import { canBeDrawn, toldPoints } from './told-points';
import { trendChart } from './trend-chart';
import { trendTable } from './trend-table';

/** Whether quality is improving: at most four charts, each with the sentence that the Compare screen says of it. */
export function trendPart(context: PartContext): BuiltPart {
  const { trend } = context.facts;
  const built = trend.charts.map((chart) => buildChart(context, chart));
  const data = built.flatMap(({ table }) => table ?? []);
  const blocks = [
    ...built.flatMap((one) => one.blocks),
    ...(data.length === 0
      ? []
      : [note(notesOf(context, built.length > 0 ? sameBreaks(trend.charts) : null).join(' '))]),
    ...leftOutNote(trend.leftOut),
  ];
  return {
    part: {
      id: 'trend',
      title: PART_TITLES.trend,
      landscape: false,
      blocks: blocks.length === 0 ? [NOTHING] : blocks,
    },
    data,
    workings: new Map(built.flatMap(({ table, workings }) => (table === undefined ? [] : [[table.id, workings]]))),
  };
}

const NOTHING: Block = {
  kind: 'sentence',
  id: 'trend.none',
  text: 'Too early to tell: no plan with an applicable criterion was audited.',
};

interface BuiltChart {
  readonly blocks: readonly Block[];
  readonly table?: Table;
  /** How its figures were worked out, for those who check them: beside its data table. */
  readonly workings: readonly Block[];
}

function buildChart(context: PartContext, chart: TrendChart): BuiltChart {
  const { facts, shown, head } = context;
  const told = toldPoints(chart, shown);
  const sentence = chart.sentence ?? { headline: 'Too early to tell.', body: [] };
  const body = saidPieces(sentence.body, shown, head.threshold);
  const isWithheld = sentence.body.length > 0 && body === null;
  const workings: Block[] = [
    ...(body === null ? [] : [note(body)]),
    ...(isWithheld ? [note('The two figures are not told, because they could give a small number away.')] : []),
    ...chart.notes.map(note),
  ];
  const figures = body === null ? null : figuresSentence(context, chart);
  const said: Block[] = [
    {
      kind: 'sentence',
      id: `trend.${chart.id}`,
      text: [sentence.headline, ...(figures ?? [])].join(' '),
    },
  ];
  if (!canBeDrawn(told))
    return {
      blocks: [
        { kind: 'heading', text: chart.title },
        ...said,
        note('Too few points may be told for a chart.'),
        ...workings,
      ],
      workings: [],
    };
  const own = sameBreaks(facts.trend.charts) === null ? breakSentence(chart) : [];
  return {
    blocks: [...said, trendChart(chart, told, facts.trend), ...own.map(note)],
    table: trendTable(chart, told, facts.trend),
    workings,
  };
}

const note = (text: string): Block => ({ kind: 'note', text });

function breakSentence({ breaks, segments }: TrendChart): string[] {
  if (breaks.length === 0) return [];
  return [`The line is broken at ${listed(breaks)}. ${limitsWords(breaks.length, segments.length)}`];
}

/** What is said of the breaks of all charts at once; null where they are not broken alike. */
function sameBreaks(charts: readonly TrendChart[]): string[] | null {
  const [first, ...others] = charts.map(breakSentence);
  return first !== undefined && others.every((one) => one.join() === first.join()) ? first : null;
}

function limitsWords(breaks: number, segments: number): string {
  if (segments === 1) return 'Mean and range go on, because the figures mean the same before and after.';
  return segments > breaks ? 'Mean and range start anew there.' : 'Mean and range start anew at some of these.';
}

/** What holds for every chart, once. */
function notesOf({ facts, head }: PartContext, breaks: readonly string[] | null): string[] {
  const { trend } = facts;
  const shared = sharedCriteria(facts);
  return [
    ...(shared === null
      ? []
      : [
          `Charts are over ${shared} and count plans of each, so their figures need not be those of the tables, which are of version ${head.rubric.version} alone.`,
        ]),
    ...(breaks ?? []),
    ...(trend.why === null ? [] : [trend.why]),
    ...(trend.cutOn === null
      ? []
      : [
          `The last ${trend.period} counts plans up to ${dayText(trend.cutOn)} alone, where the period of this report ends.`,
        ]),
    `Under each point stands the day on which it begins and the number of plans (n, or a dash where that is not told). A point is left out where fewer than ${SMALLEST_BASE} plans were audited or a small number could be worked out of it.`,
    ...(trend.alarm === null ? [] : [trend.alarm]),
  ];
}

const leftOutNote = (sections: readonly string[]): Block[] =>
  sections.length === 0
    ? []
    : [
        note(
          sections.length === 1
            ? `No chart is shown of Section ${listed(sections)}: most of its points would rest on small numbers.`
            : `No charts are shown of Sections ${listed(sections)}: most of their points would rest on small numbers.`,
        ),
      ];
