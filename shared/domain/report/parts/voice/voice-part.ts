import type { Block, Column, Table } from '../../model/blocks';
import { type Cell, text } from '../../model/cells';
import { auditedKey, metKey } from '../keys';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { wordsBlock } from '../words-block';

const COLUMNS: Column[] = [
  { key: 'criterion', heading: 'Criterion', align: 'left', about: 'A criterion of section A.' },
  { key: 'met', heading: 'Met', align: 'right', about: 'Plans that meet it.' },
  { key: 'audited', heading: 'Audited', align: 'right', about: 'Plans in which it was marked and applies.' },
  { key: 'percent', heading: 'Percent met', align: 'right', about: 'Whole percent of those audited.' },
  { key: 'interval', heading: '95% interval', align: 'right', about: 'Where the percent of all plans may lie.' },
];

/** How plans carry what children, young people and parents say: section A, and what a person adds to it. */
export function voicePart(context: PartContext): BuiltPart {
  const { rubric, choice } = context;
  const section = rubric.sections.find(({ id }) => id === 'A');
  const words = wordsBlock(choice, 'voice', choice.words.voice);
  if (section === undefined)
    return part([
      {
        kind: 'sentence',
        id: 'voice.none',
        text: 'This rubric has no section A, so the audits do not say how plans carry the views of children and parents.',
      },
      words,
    ]);
  const table: Table = {
    kind: 'table',
    id: 'voice',
    title: `Section A, ${section.title}: criteria met`,
    altText: 'One row for each criterion of section A, with plans that meet it, plans audited, percent and interval.',
    columns: COLUMNS,
    rows: section.criteria.map(({ id, title }) => ({ key: id, cells: cellsOf(context, id, title) })),
  };
  return part([
    {
      kind: 'sentence',
      id: 'voice.about',
      text: 'Section A of a plan holds the views, interests and aspirations of the child and the parents.',
    },
    table,
    words,
  ]);
}

const part = (blocks: Block[]): BuiltPart => ({
  part: { id: 'voice', title: PART_TITLES.voice, landscape: false, blocks },
});

function cellsOf({ shown }: PartContext, id: string, title: string): Cell[] {
  const percent = shown.percent(metKey(id));
  const interval: Cell =
    percent.kind === 'percent' && percent.interval !== undefined
      ? { kind: 'interval', ...percent.interval, unit: 'percent' }
      : { kind: 'absent', why: 'not given' };
  return [
    text(`${id} ${title}`),
    shown.count(metKey(id)),
    shown.count(auditedKey(id)),
    percent.kind === 'percent' ? { kind: 'percent', value: percent.value } : percent,
    interval,
  ];
}
