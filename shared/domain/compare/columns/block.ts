import { addDays, daysBetween } from '../../../lib/days';
import { PROMPT_CLASSES } from '../../prompts/phrase-bank';
import { DISCIPLINES, RUBRIC_SECTION_IDS } from '../../rubric/rubric';
import { SPLIT_FIELDS } from '../compare-view';
import type { CompareRow } from './compare-row';
import type { WordNumbers } from './directory';
import {
  AGREED,
  BLOCK_ROWS,
  bytesOf,
  COMPLETE,
  COUNTS,
  DISCIPLINE_BIT,
  type Facts,
  FIRST_OF_PLAN,
  FIRST_WITH_TEXT,
  HAS_PARTS,
  LATE,
  LIVE,
  NO_DAYS,
  OF_DISCIPLINE,
  PART_BIT,
  PROVISION,
  type Scores,
  STANDS,
  type Texts,
  viewsOf,
  WITHIN,
} from './layout';

/** One block as it is stored: buffers that the columns lie in one after another, see `layout`. */
export interface StoredBlock {
  readonly facts: ArrayBuffer;
  readonly scores: ArrayBuffer;
  readonly texts: ArrayBuffer;
  /** A column of marks for each criterion met so far, in this order. */
  readonly marks: { readonly criteria: readonly string[]; readonly buffer: ArrayBuffer };
  /** Of each row; empty where the row is free. */
  readonly ids: { readonly audits: readonly string[]; readonly plans: readonly string[] };
}

export const emptyBlock = (): StoredBlock => ({
  facts: new ArrayBuffer(bytesOf('facts')),
  scores: new ArrayBuffer(bytesOf('scores')),
  texts: new ArrayBuffer(bytesOf('texts')),
  marks: { criteria: [], buffer: new ArrayBuffer(0) },
  ids: { audits: [], plans: [] },
});

/** A block that is being changed. */
export class OpenBlock {
  readonly #facts: Facts;
  readonly #scores: Scores;
  readonly #texts: Texts;
  readonly #stored: StoredBlock;
  readonly #criteria: string[];
  readonly #audits: string[];
  readonly #plans: string[];
  #marks: Uint8Array<ArrayBuffer>;

  constructor(stored: StoredBlock) {
    this.#stored = stored;
    this.#facts = viewsOf('facts', stored.facts);
    this.#scores = viewsOf('scores', stored.scores);
    this.#texts = viewsOf('texts', stored.texts);
    this.#criteria = [...stored.marks.criteria];
    this.#marks = new Uint8Array(stored.marks.buffer);
    this.#audits = [...stored.ids.audits];
    this.#plans = [...stored.ids.plans];
  }

  /** @param stands the number of the row that stands for the draft. */
  write(at: number, row: CompareRow, stands: number, words: WordNumbers): void {
    this.#writeFacts(at, row, stands, words);
    this.#writeScores(at, row, words);
    this.#writeTexts(at, row, words);
    this.#writeMarks(at, row.marks);
    while (this.#audits.length < at) {
      this.#audits.push('');
      this.#plans.push('');
    }
    this.#audits[at] = row.auditId;
    this.#plans[at] = row.planId;
  }

  clear(at: number): void {
    for (const views of [this.#facts, this.#scores, this.#texts])
      for (const column of Object.values(views)) column[at] = 0;
    this.#writeMarks(at, {});
    this.#audits[at] = '';
    this.#plans[at] = '';
  }

  /** As it is to be stored. The block must not be changed after. */
  close(): StoredBlock {
    return {
      ...this.#stored,
      marks: { criteria: this.#criteria, buffer: this.#marks.buffer },
      ids: { audits: this.#audits, plans: this.#plans },
    };
  }

  #writeFacts(at: number, row: CompareRow, stands: number, words: WordNumbers): void {
    const facts = this.#facts;
    facts.stands[at] = stands;
    facts.submitted[at] = numberOfDay(row.submitted);
    facts.issued[at] = numberOfDay(row.issued);
    facts.drawn[at] = numberOfDay(row.drawn);
    facts.days[at] = row.days === null ? NO_DAYS : Math.min(row.days, NO_DAYS - 1);
    facts.flags[at] = flagsOf(row);
    facts.sample[at] = words.numberOf('sample', row.sampleId);
    for (const field of SPLIT_FIELDS) facts[field][at] = words.numberOf(field, row.fields[field]);
  }

  #writeScores(at: number, row: CompareRow, words: WordNumbers): void {
    const scores = this.#scores;
    scores.percent[at] = row.percent ?? Number.NaN;
    scores.band[at] = words.numberOf('band', row.band);
    for (const id of RUBRIC_SECTION_IDS) {
      const section = row.sections.find((one) => one.id === id);
      scores[`met ${id}`][at] = section?.met ?? 0;
      scores[`of ${id}`][at] = section?.applicable ?? 0;
    }
  }

  #writeTexts(at: number, { text }: CompareRow, words: WordNumbers): void {
    const texts = this.#texts;
    texts.bank[at] = words.numberOf('bank', text?.bank ?? null);
    for (const name of PROVISION) texts[name][at] = text?.provision[name] ?? 0;
    for (const name of PROMPT_CLASSES) texts[name][at] = text?.prompts[name] ?? 0;
  }

  #writeMarks(at: number, marks: CompareRow['marks']): void {
    for (const id of Object.keys(marks)) if (!this.#criteria.includes(id)) this.#addCriterion(id);
    for (const [index, id] of this.#criteria.entries()) this.#marks[index * BLOCK_ROWS + at] = marks[id] ?? 0;
  }

  #addCriterion(id: string): void {
    this.#criteria.push(id);
    const grown = new Uint8Array(this.#criteria.length * BLOCK_ROWS);
    grown.set(this.#marks);
    this.#marks = grown;
  }
}

/** Days of which the columns know: 2 January 1970 to 2149. A day before or after is as good as not known. */
const FIRST_DAY = '1970-01-01';
export function numberOfDay(day: string | null): number {
  if (day === null) return 0;
  const number = daysBetween(FIRST_DAY, day);
  return number > 0 && number <= 0xffff ? number : 0;
}
/** Null for 0. */
export const dayOfNumber = (number: number): string | null => (number === 0 ? null : addDays(FIRST_DAY, number));

const flagsOf = (row: CompareRow): number =>
  LIVE |
  (row.counts ? COUNTS : 0) |
  (row.counts && row.standsFor === row.auditId ? STANDS : 0) |
  (row.firstOfPlan ? FIRST_OF_PLAN : 0) |
  (row.complete ? COMPLETE : 0) |
  (row.discipline === null ? 0 : OF_DISCIPLINE) |
  (row.agreed ? AGREED : 0) |
  (DISCIPLINE_BIT * (row.discipline === null ? 0 : 1 + DISCIPLINES.indexOf(row.discipline))) |
  (PART_BIT * row.part) |
  (row.twenty === 'within' ? WITHIN : 0) |
  (row.twenty === 'late' ? LATE : 0) |
  (row.hasParts ? HAS_PARTS : 0) |
  (row.firstWithText ? FIRST_WITH_TEXT : 0);
