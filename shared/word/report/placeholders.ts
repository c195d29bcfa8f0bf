import type { Block } from '#shared/domain/report/model/blocks';
import { edgeNotice } from '#shared/domain/report/model/edge-words';
import { FREE_TEXTS, PART_IDS } from '#shared/domain/report/model/part-ids';
import { blocksOf, type Part, type ReportModel } from '#shared/domain/report/model/report-model';
import { dayText } from '#shared/domain/report/plain-text';

/** What may stand between {{ and }} in a council's own document, and what takes its place. */
export type Placeholder =
  | { readonly key: string; readonly kind: 'text'; readonly about: string; readonly text: string }
  /** Takes the place of a whole paragraph of the body. */
  | {
      readonly key: string;
      readonly kind: 'blocks';
      readonly about: string;
      readonly part?: Part;
      readonly blocks: readonly Block[];
    };

/** All placeholders that a report fills, in the order of the report. Their list in the app and in the documents is made of it. */
export function placeholdersOf(model: ReportModel): Placeholder[] {
  const byKey = new Map<string, Placeholder>();
  for (const one of everyPlaceholder(model)) byKey.set(one.key, joined(byKey.get(one.key), one));
  return [...byKey.values()];
}

/** A person may have written several examples: one placeholder stands for all of them. */
function joined(first: Placeholder | undefined, next: Placeholder): Placeholder {
  if (first?.kind !== 'blocks' || next.kind !== 'blocks') return first ?? next;
  return { ...first, blocks: [...first.blocks, ...next.blocks] };
}

function everyPlaceholder(model: ReportModel): Placeholder[] {
  return [
    ...FIELDS.map(({ key, about, of }): Placeholder => ({ key, kind: 'text', about, text: of(model) ?? 'not given' })),
    ...blocksOf(model).flatMap(textsOf),
    ...model.parts.map(
      (part): Placeholder => ({
        key: `part:${part.id}`,
        kind: 'blocks',
        about: `The part “${part.title}” with its heading`,
        part,
        blocks: part.blocks,
      }),
    ),
    ...blocksOf(model).flatMap(blockOf),
  ];
}

const days = ({ firstDay, lastDay }: ReportModel['period']): string => `${dayText(firstDay)} to ${dayText(lastDay)}`;

interface Field {
  readonly key: string;
  readonly about: string;
  readonly of: (model: ReportModel) => string | undefined;
}

const FIELDS: readonly Field[] = [
  { key: 'title', about: 'The report’s title', of: ({ title }) => title },
  { key: 'council', about: 'The council', of: ({ council }) => council },
  { key: 'board', about: 'Who receives the report', of: ({ board }) => board },
  { key: 'preparedBy', about: 'The role that prepared it', of: ({ preparedBy }) => preparedBy },
  { key: 'classification', about: 'The protective marking', of: ({ classification }) => classification },
  { key: 'period', about: 'First and last day of the period asked for', of: ({ period }) => days(period) },
  {
    key: 'counted',
    about: 'First and last day of the plans that the tables count',
    of: ({ counted }) => days(counted),
  },
  {
    key: 'baseline',
    about: 'First and last day of what the period is held against',
    of: ({ compared }) => (compared === null ? 'none' : days(compared.baseline)),
  },
  { key: 'frozenOn', about: 'The day on which the data were frozen', of: ({ frozenOn }) => dayText(frozenOn) },
  {
    key: 'rubric',
    about: 'The rubric and its version',
    of: ({ rubric }) => `${rubric.title}, version ${rubric.version}`,
  },
  { key: 'toolVersion', about: 'The version of this app', of: ({ toolVersion }) => toolVersion },
  { key: 'notice', about: 'Whom it is for, and that small counts are not told', of: edgeNotice },
];

function textsOf(block: Block): Placeholder[] {
  switch (block.kind) {
    case 'sentence':
      return [{ key: `sentence:${block.id}`, kind: 'text', about: block.text, text: block.text }];
    case 'bullets':
      return block.items.map(({ id, text }) => ({ key: `sentence:${id}`, kind: 'text', about: text, text }));
    case 'facts':
      return block.items.map(({ label, text }) => ({ key: `fact:${label}`, kind: 'text', about: text, text }));
    default:
      return [];
  }
}

function blockOf(block: Block): Placeholder[] {
  switch (block.kind) {
    case 'table':
    case 'chart':
      return [{ key: `${block.kind}:${block.id}`, kind: 'blocks', about: block.title, blocks: [block] }];
    case 'words':
      return [{ key: `words:${block.field}`, kind: 'blocks', about: block.prompt, blocks: [block] }];
    default:
      return [];
  }
}

/** Keys that some report fills, though this one may leave the part out. */
export const isKnownPart = (key: string): boolean =>
  PART_IDS.some((id) => key === `part:${id}`) || FREE_TEXTS.some((field) => key === `words:${field}`);

/** The key that a mistyped one most likely means: fewest letters to change. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const one of known) {
    const changes = changesBetween(key.toLowerCase(), one.toLowerCase());
    if (changes < fewest) [best, fewest] = [one, changes];
  }
  return best;
}

/** Letters to add, take away or change (Levenshtein). */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at += 1)
      next.push(
        Math.min((next[at - 1] ?? 0) + 1, (row[at] ?? 0) + 1, (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
