import type { Block, Column, Row, Table } from '../../model/blocks';
import { type Cell, type PercentCell, SMALLEST_BASE, text } from '../../model/cells';
import { daysText, listed } from '../../plain-text';
import { RATING_FROM } from '../../rating-from';
import { baselineDays, sharedCriteria } from '../counted-days';
import { auditedKey, metKey } from '../keys';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { changeCells } from './change-cells';
import { ratingCell } from './rating-of';

const right = 'right' as const;

const COLUMNS: readonly Column[] = [
  {
    key: 'what',
    heading: 'Section or criterion',
    align: 'left',
    about: 'Sections in bold order, each before its criteria.',
  },
  { key: 'met', heading: 'Met', align: right, about: 'Answers rated at or above met.' },
  {
    key: 'audited',
    heading: 'Audited',
    align: right,
    about: 'Answers that count: rated or not evidenced. N/A and what was not asked are left out.',
  },
  { key: 'percent', heading: 'Percent met', align: right, about: 'Met of audited, in whole percent.' },
  {
    key: 'interval',
    heading: '95% interval',
    align: right,
    about: 'Wilson; of several criteria with the plans as what was sampled.',
  },
  { key: 'rating', heading: 'Rating', align: 'left', about: 'A word for the percent as it is shown.' },
];

const CHANGE_COLUMNS: readonly Column[] = [
  {
    key: 'change',
    heading: 'Change',
    align: right,
    about:
      'Percent of the plans of the period less that of the baseline, in whole points; over several versions of the rubric, of the criteria in common.',
  },
  { key: 'range', heading: 'Its range', align: right, about: '95% interval of the change, in points.' },
  {
    key: 'signal',
    heading: 'Signal',
    align: 'left',
    about: 'Higher or lower only where a rule fired or the range leaves out 0.',
  },
];

/** How often each section and criterion was met, with a word for it and what became of it since the baseline. */
export function heatPart(context: PartContext): BuiltPart {
  const { head, facts } = context;
  const compares = head.baseline !== null;
  const table: Table = {
    kind: 'table',
    id: 'heat',
    title: 'Criteria met by section and criterion',
    altText:
      'Each section and below it its criteria, with how often it was met, a rating word and the change since the baseline.',
    columns: compares ? [...COLUMNS, ...CHANGE_COLUMNS] : [...COLUMNS],
    rows: rowsOf(context, compares),
  };
  const blocks: Block[] = [
    { kind: 'sentence', id: 'heat.all', text: allSentence(context) },
    table,
    note(
      `Rating, by the percent shown: ${listed(RATING_FROM.map(({ word, from }) => (from === 0 ? `${word} below that` : `${word} from ${from}%`)))}; no word for fewer than ${SMALLEST_BASE} answers.`,
    ),
    ...(head.baseline === null
      ? []
      : [
          note(
            `${changeDays(context)}, in points, with its 95% interval. Where nothing changed, about one row in twenty shows a change by chance. “(care)”: the way auditors mark may be part of it.`,
          ),
          ...(facts.refusal === null ? [] : [note(facts.refusal)]),
          ...facts.comparedOver.map(note),
        ]),
  ];
  return { part: { id: 'heat', title: PART_TITLES.heat, landscape: true, blocks } };
}

/** From when to when, and over what where that is not what stands beside it. */
function changeDays({ head, facts }: PartContext): string {
  const [shared, since] = [sharedCriteria(facts), baselineDays(head)];
  if (shared === null || head.compared === null) return `Change from ${since}`;
  return `Change over ${shared}, ${daysText(head.compared.period)} against ${since}`;
}

const note = (words: string): Block => ({ kind: 'note', text: words });

function rowsOf({ rubric, shown, facts }: PartContext, compares: boolean): Row[] {
  const row = (id: string, name: string): Row => {
    const [percent, audited] = [shown.percent(metKey(id)), shown.count(auditedKey(id))];
    return {
      key: id,
      cells: [
        text(name),
        shown.count(metKey(id)),
        audited,
        bare(percent),
        intervalCell(percent),
        ratingCell(percent, audited),
        ...(compares ? changeCells(facts.changes[id], shown) : []),
      ],
    };
  };
  return rubric.sections.flatMap(({ id, title, criteria }) => [
    { ...row(id, `Section ${id}: ${title}`), startsGroup: true, isWhole: true },
    ...criteria.map((criterion) => row(criterion.id, `${criterion.id} ${criterion.title}`)),
  ]);
}

/** Without its interval, which has a column of its own. */
export const bare = (percent: PercentCell): PercentCell =>
  percent.kind === 'percent' ? { kind: 'percent', value: percent.value } : percent;

export const intervalCell = (percent: PercentCell): Cell =>
  percent.kind === 'percent' && percent.interval !== undefined
    ? { kind: 'interval', ...percent.interval, unit: 'percent' }
    : { kind: 'absent', why: percent.kind === 'percent' ? 'not given' : noInterval(percent) };

const noInterval = ({ kind }: PercentCell): string => (kind === 'none' ? 'none' : 'hidden');

function allSentence({ shown }: PartContext): string {
  const percent = shown.percent(metKey('all'));
  if (percent.kind === 'none') return 'No criterion was audited.';
  if (percent.kind !== 'percent') return 'How often criteria were met over all sections may not be told.';
  const range =
    percent.interval === undefined ? '' : ` (95% interval ${percent.interval.low}% to ${percent.interval.high}%)`;
  return `Over all sections, ${percent.value}%${range} of criteria were met.`;
}
