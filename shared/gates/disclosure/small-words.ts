import type { Block } from '#shared/domain/report/model/blocks';
import type { Cell } from '#shared/domain/report/model/cells';
import type { PartId } from '#shared/domain/report/model/part-ids';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import type { Leaks } from './leaks';

const CHILDREN = '(?:child|children|pupils?|girls?|boys?|young people|families)';
const PEOPLE = `(?:plans?|audits?|answers|${CHILDREN})`;
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Before a number that it makes a bound of, or part of a larger one. */
const NO_BOUND = '(?<!(?:to|than|least|most|under|below|nearly|over) )(?<![\\d,.])';

/**
 * Small counts that a text tells: `3 of 50 plans` anywhere; in words that a person wrote also `3 plans` and `only three children`. An
 * outright `a child` or `one child` tells of an example and not of a count, and in an action `3 plans a month` is what is done.
 */
export function checkSmallWords(model: ReportModel, leaks: Leaks): void {
  const numbers = Array.from({ length: model.threshold - 1 }, (_, at) => String(at + 1));
  const digits = `(?:${numbers.join('|')})`;
  const any = `(?:one|${[...WORDS.slice(0, model.threshold - 2), ...numbers].join('|')})`;
  // “1 to 4 of 50 plans” is how the report words what it does not tell.
  const share = new RegExp(`(?<![\\d,.%-])(?<!\\b1 to )${digits} (?:of|out of) [\\d,]+ ${PEOPLE}`, 'i');
  const only = new RegExp(`(?:only|just) ${any} (?:of (?:\\S+ ){0,2})?${PEOPLE}\\b`, 'i');
  const outright = {
    story: new RegExp(`${NO_BOUND}${digits} ${PEOPLE}\\b`, 'i'),
    task: new RegExp(`${NO_BOUND}${digits} ${CHILDREN}\\b`, 'i'),
  };
  for (const part of model.parts)
    for (const block of part.blocks)
      for (const { text, own } of textsOf(block, part.id))
        if (share.test(text) || (own !== null && (outright[own].test(text) || only.test(text))))
          leaks.add('small-number-in-words', `“${part.title}”`);
}

interface SaidText {
  readonly text: string;
  /** What a person wrote of the plans (`story`), or of what is done and may happen (`task`); null: the report's own words. */
  readonly own: 'story' | 'task' | null;
}

/** Parts whose tables hold what people wrote of actions and risks. */
const OF_PEOPLE: ReadonlySet<PartId> = new Set(['actions', 'risks']);

function textsOf(block: Block, part: PartId): readonly SaidText[] {
  switch (block.kind) {
    case 'words':
      return block.paragraphs.map((text) => ({ text, own: 'story' }));
    case 'bullets':
      return block.items.map(({ text }) => ({ text, own: null }));
    case 'facts':
      // The cover holds the title of a rubric, who it is for and the decision that is asked.
      return block.items.map(({ text }) => ({ text, own: 'story' }));
    case 'table':
      return OF_PEOPLE.has(part) ? block.rows.flatMap(({ cells }) => cells.flatMap(textOfCell)) : [];
    case 'chart':
      return [];
    default:
      return [{ text: block.text, own: null }];
  }
}

const textOfCell = (cell: Cell): readonly SaidText[] =>
  cell.kind === 'text' ? [{ text: cell.text, own: 'task' }] : [];
