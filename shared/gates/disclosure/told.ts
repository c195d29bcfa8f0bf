import type { Chart, Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import { edgeNotice } from '#shared/domain/report/model/edge-words';
import { blocksOf, chartsOf, type ReportModel, tablesOf } from '#shared/domain/report/model/report-model';
import { dayText } from '#shared/domain/report/plain-text';
import { withoutLetterhead } from './letterhead';
import { plain } from './plain';

/** What a report may tell, as its model holds it, and what must be nowhere in it. */
export interface MayTell {
  readonly model: ReportModel;
  /** References of plans, codes of writers, names of auditors and other people that the app knows. */
  readonly privateWords: readonly string[];
}

/** Words for small numbers before what they would count. */
const SMALL_WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine) (?:plans?|audits?|child|children|pupils?|girls?|boys?|young|answers?|families)\b/i;
const NUMBERED = /\b(?:Table|Figure) \d+(?::|\b)/g;
const PAGES = /\bPage(?: \d+)?(?: of(?: \d+)?)?/g;

/** Looks up whether words stand in the model. */
export class Told {
  readonly model: ReportModel;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly #whole: ReadonlySet<string>;
  /** The longest first, so that a text that holds another one is taken out first. */
  readonly #phrases: readonly string[];

  constructor(model: ReportModel) {
    this.model = model;
    this.tables = tablesOf(model);
    this.charts = chartsOf(model);
    const texts = [...textsOf(model)].map(plain).filter((text) => text !== '');
    this.#whole = new Set(texts);
    this.#phrases = [...this.#whole]
      .filter((text) => text.length >= 4 && /\p{L}/u.test(text))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  }

  /** Whether a text has a number in it that is in no text of the model: numbers of tables, figures, pages and letterheads apart. */
  hasUntold(text: string): boolean {
    const words = plain(text);
    if (!mayCount(words) || this.#whole.has(words)) return false;
    let left = words.replace(NUMBERED, ' ').replace(PAGES, ' ');
    for (const phrase of this.#phrases) {
      if (!mayCount(left)) return false;
      if (left.includes(phrase)) left = takeOut(left, phrase);
    }
    return mayCount(withoutLetterhead(left));
  }

  /** The cells of a table's row as they may stand in a file. */
  wordsOf(table: Table, row: number): readonly string[] {
    return (table.rows[row]?.cells ?? []).map((cell) => plain(cellWords(cell, this.model.threshold)));
  }
}

const mayCount = (text: string): boolean => /\d/.test(text) || SMALL_WORDS.test(text);

/** Without a phrase where it stands alone: `14 plans` is not taken out of `114 plans`. */
function takeOut(text: string, phrase: string): string {
  let left = '';
  let from = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, from)) {
    const end = at + phrase.length;
    const isAlone = !joins(text[at - 1], phrase[0]) && !joins(phrase.at(-1), text[end]);
    left += text.slice(from, at) + (isAlone ? ' ' : phrase);
    from = end;
  }
  return left + text.slice(from);
}

const joins = (one: string | undefined, other: string | undefined): boolean =>
  /[\d.,]/.test(one ?? '') && /\d/.test(other ?? '');

/** Every text of a model that may stand in a sentence, heading, caption or property; no cell of a table. */
function* textsOf(model: ReportModel): Generator<string> {
  const { title, council, board, preparedBy, classification, period, counted, baseline, rubric } = model;
  yield* [title, council ?? '', board ?? '', preparedBy ?? '', classification ?? '', edgeNotice(model), rubric.title];
  for (const span of [period, counted, baseline]) if (span !== null) yield* weeksOf(span);
  yield* [model.frozenOn, dayText(model.frozenOn), model.toolVersion, `EHC Plan Audit ${model.toolVersion}`];
  yield* [`version ${rubric.version}`, `${rubric.title}, version ${rubric.version}`];
  for (const part of model.parts) yield part.title;
  for (const block of blocksOf(model)) yield* textsOfBlock(block);
}

const weeksOf = ({ from, to, firstDay, lastDay }: ReportModel['period']): readonly string[] => [
  from,
  to,
  firstDay,
  lastDay,
  `${dayText(firstDay)} to ${dayText(lastDay)}`,
];

function* textsOfBlock(block: ReturnType<typeof blocksOf>[number]): Generator<string> {
  switch (block.kind) {
    case 'bullets':
      yield* block.items.map(({ text }) => text);
      break;
    case 'facts':
      for (const { label, text } of block.items) yield* [label, text, `${label}: ${text}`];
      break;
    case 'words':
      yield* [block.prompt, ...block.paragraphs];
      break;
    case 'table':
      yield* [block.title, block.altText, ...block.columns.flatMap(({ heading, about }) => [heading, about])];
      break;
    case 'chart':
      yield* [block.title, block.altText, block.axis.title, ...block.series.map(({ name }) => name)];
      break;
    default:
      yield block.text;
  }
}
