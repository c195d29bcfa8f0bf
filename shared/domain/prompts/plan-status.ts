import type { Block } from '../plan/plan-text';
import { PhraseSet, wordSet } from './phrase';
import type { SectionedBlocks } from './prompt';
import { splitWords, type Word } from './words';

export type PlanStatus = 'draft' | 'final';

/** Blocks before the first section that are looked at: a title page, never a letter bound in with the plan. */
const MOST_BLOCKS = 60;
/** A title or an entry of the title page; more words than this are a sentence about something. */
const MOST_WORDS = 14;
const MOST_CHARACTERS = 200;
const LONE_WORDS = 2;

const STATUS: Readonly<Record<PlanStatus, ReadonlySet<string>>> = {
  draft: wordSet('draft proposed'),
  final: wordSet('final finalised'),
};
const LABEL = new PhraseSet([
  'status',
  'version',
  'type of plan',
  'plan type',
  'plan',
  'ehc plan',
  'ehcp',
  'stage of plan',
  'document type',
]);
/**
 * What else may stand in a title that says the status: "Amended final EHC plan", "Draft 2". A line with any other word speaks
 * of a date, a letter or another plan.
 */
const BESIDE = wordSet(
  'a the this is amended ehc ehcp plan education health and care draft proposed final finalised version v confidential official sensitive',
);

const anyOf = (words: readonly Word[], set: ReadonlySet<string>) => words.some(({ stem }) => set.has(stem));

/** The one status among some words; undefined where there is none, or both. */
function statusIn(words: readonly Word[]): PlanStatus | undefined {
  const [draft, final] = [anyOf(words, STATUS.draft), anyOf(words, STATUS.final)];
  if (draft === final) return;
  return draft ? 'draft' : 'final';
}

const isNumber = ({ lower }: Word) => /^\d+$/.test(lower);

/** Whether a line is a title with a status, whose ever plan it is: "Draft EHC plan for Wren". */
function isTitle(words: readonly Word[]): boolean {
  const whose = words.findIndex(({ lower }) => lower === 'for');
  const title = whose > 0 ? words.slice(0, whose) : words;
  return words.length <= MOST_WORDS && title.every((word) => BESIDE.has(word.stem) || isNumber(word));
}

/** Text before its first colon, and behind it; the whole is behind where there is none. */
function parted(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
}

/** The words in brackets after a status ("Amended final (following an order)") explain it and are not read. */
const withoutBrackets = (text: string) => text.replace(/\([^()]*\)?\s*$/, '');

/** What one block of the title page says of the status: "Status: final", or a title. */
function statusOf({ text, cell }: Block, labelled: boolean): PlanStatus | undefined {
  if (text.length > MOST_CHARACTERS) return;
  const [before, behind] = parted(text);
  const hasLabel = LABEL.endAt(splitWords(before), 0) > 0;
  if (labelled || hasLabel) return statusIn(splitWords(withoutBrackets(behind)));
  const words = splitWords(text);
  // A lone word in a table that no label explains may stand over a date, or beside a box that is not ticked.
  if (before !== '' || !isTitle(words) || (cell !== undefined && words.length <= LONE_WORDS)) return;
  return statusIn(words);
}

/** Whether the cell left of a block, in its own row, is a label that asks for the status. */
function isLabelled(block: Block, before: Block | undefined): boolean {
  const { cell } = block;
  if (!cell || !before?.cell || before.cell.table !== cell.table || before.cell.row !== cell.row) return false;
  return before.cell.column < cell.column && LABEL.endAt(splitWords(before.text), 0) > 0;
}

/**
 * Whether the plan's own title page says that it is a draft or a final plan. Only plain words there count: a title, an entry
 * "Status", or a line of its own. Undefined where it says neither, or both: then nobody should be told either. `blocks` in
 * the order of the file.
 */
export function planStatusIn({ blocks, sections }: SectionedBlocks): PlanStatus | undefined {
  const inSections = new Set(sections.flatMap(({ blockIds }) => blockIds));
  const first = blocks.findIndex(({ id }) => inSections.has(id));
  const page = blocks.slice(0, Math.min(Math.max(first, 0), MOST_BLOCKS));
  const said = new Set(page.flatMap((block, at) => statusOf(block, isLabelled(block, page[at - 1])) ?? []));
  const [status] = said;
  return said.size === 1 ? status : undefined;
}
