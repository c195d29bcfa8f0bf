import type { TrendChart } from '../../figures/trend-facts';
import type { Block, Table } from '../../model/blocks';
import { SMALLEST_BASE } from '../../model/cells';
import { listed } from '../../plain-text';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
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
    ...(data.length === 0 ? [] : notesOf(context)),
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
}

function buildChart({ facts, shown, head }: PartContext, chart: TrendChart): BuiltChart {
  const told = toldPoints(chart, shown);
  const sentence = chart.sentence ?? { headline: 'Too early to tell.', body: [] };
  const body = saidPieces(sentence.body, shown, head.threshold);
  const notes: Block[] = [
    ...(body === null ? [] : [note(body)]),
    ...(sentence.body.length > 0 && body === null
      ? [note('The two figures are not told, because they could give a small number away.')]
      : []),
    ...chart.notes.map(note),
  ];
  const said: Block[] = [
    { kind: 'heading', text: chart.title },
    { kind: 'sentence', id: `trend.${chart.id}`, text: sentence.headline },
  ];
  if (!canBeDrawn(told)) return { blocks: [...said, note('Too few points may be told for a chart.'), ...notes] };
  return {
    blocks: [...said, trendChart(chart, told, facts.trend), ...breakNote(chart), ...notes],
    table: trendTable(chart, told, facts.trend),
  };
}

const note = (text: string): Block => ({ kind: 'note', text });

function breakNote({ breaks, segments }: TrendChart): Block[] {
  if (breaks.length === 0) return [];
  return [note(`The line is broken at ${listed(breaks)}. ${limitsWords(breaks.length, segments.length)}`)];
}

function limitsWords(breaks: number, segments: number): string {
  if (segments === 1) return 'Mean and range go on, because the figures mean the same before and after.';
  return segments > breaks ? 'Mean and range start anew there.' : 'Mean and range start anew at some of these.';
}

/** What holds for every chart, once. */
function notesOf({ facts: { trend } }: PartContext): Block[] {
  return [
    ...(trend.why === null ? [] : [note(trend.why)]),
    note(
      `Under each point stands the number of plans. A point is left out where fewer than ${SMALLEST_BASE} plans were audited or a small number could be worked out of it.`,
    ),
    ...(trend.alarm === null ? [] : [note(trend.alarm)]),
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
