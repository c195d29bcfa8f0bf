import { dayOfNumber, type StoredBlock } from '#shared/domain/compare/columns/block';
import type { CompareRow } from '#shared/domain/compare/columns/compare-row';
import {
  AGREED,
  BLOCK_ROWS,
  COMPLETE,
  COUNTS,
  DISCIPLINE_BIT,
  FIRST_OF_PLAN,
  FIRST_WITH_TEXT,
  HAS_PARTS,
  LATE,
  LIVE,
  NO_DAYS,
  PART_BIT,
  type PROVISION,
  twoBits,
  viewsOf,
  WITHIN,
} from '#shared/domain/compare/columns/layout';
import { SPLIT_FIELDS, type SplitField } from '#shared/domain/compare/compare-view';
import { PROMPT_CLASSES, type PromptClass } from '#shared/domain/prompts/phrase-bank';
import { DISCIPLINES, RUBRIC_SECTION_IDS } from '#shared/domain/rubric/rubric';

/** Names of the words behind the numbers of a row, for reading it back. */
export interface RowWords {
  readonly version: string;
  readonly wordOf: (column: SplitField | 'sample' | 'band' | 'bank', number: number) => string | null;
  readonly auditOf: (slot: number) => string;
}

/** The row as it was written; null where the row is free. */
export function readRow(stored: StoredBlock, at: number, { version, wordOf, auditOf }: RowWords): CompareRow | null {
  const [facts, scores] = [viewsOf('facts', stored.facts), viewsOf('scores', stored.scores)];
  const has = (bit: number) => ((facts.flags[at] ?? 0) & bit) !== 0;
  if (!has(LIVE)) return null;
  const percent = scores.percent[at] ?? Number.NaN;
  return {
    auditId: stored.ids.audits[at] ?? '',
    planId: stored.ids.plans[at] ?? '',
    version,
    submitted: dayOfNumber(facts.submitted[at] ?? 0),
    issued: dayOfNumber(facts.issued[at] ?? 0),
    drawn: dayOfNumber(facts.drawn[at] ?? 0),
    sampleId: wordOf('sample', facts.sample[at] ?? 0),
    fields: Object.fromEntries(
      SPLIT_FIELDS.map((field) => [field, wordOf(field, facts[field][at] ?? 0)]),
    ) as CompareRow['fields'],
    counts: has(COUNTS),
    standsFor: auditOf(facts.stands[at] ?? 0),
    hasParts: has(HAS_PARTS),
    firstOfPlan: has(FIRST_OF_PLAN),
    firstWithText: has(FIRST_WITH_TEXT),
    complete: has(COMPLETE),
    ...readPart(facts.flags[at] ?? 0),
    days: facts.days[at] === NO_DAYS ? null : (facts.days[at] ?? 0),
    twenty: readTwenty(has(WITHIN), has(LATE)),
    percent: Number.isNaN(percent) ? null : percent,
    band: wordOf('band', scores.band[at] ?? 0),
    sections: RUBRIC_SECTION_IDS.map((id) => ({
      id,
      met: scores[`met ${id}`][at] ?? 0,
      applicable: scores[`of ${id}`][at] ?? 0,
    })).filter(({ applicable }) => applicable > 0),
    marks: readMarks(stored, at),
    text: readText(stored, at, wordOf),
  };
}

const readPart = (flags: number): Pick<CompareRow, 'discipline' | 'agreed' | 'part'> => ({
  discipline: DISCIPLINES[twoBits(flags, DISCIPLINE_BIT) - 1] ?? null,
  agreed: (flags & AGREED) !== 0,
  part: twoBits(flags, PART_BIT),
});

function readTwenty(isWithin: boolean, isLate: boolean): CompareRow['twenty'] {
  if (isWithin) return 'within';
  return isLate ? 'late' : null;
}

function readMarks({ marks }: StoredBlock, at: number): CompareRow['marks'] {
  const codes = new Uint8Array(marks.buffer);
  return Object.fromEntries(
    marks.criteria
      .map((id, index) => [id, codes[index * BLOCK_ROWS + at] ?? 0] as const)
      .filter(([, code]) => code > 0),
  );
}

function readText(stored: StoredBlock, at: number, wordOf: RowWords['wordOf']): CompareRow['text'] {
  const texts = viewsOf('texts', stored.texts);
  const bank = wordOf('bank', texts.bank[at] ?? 0);
  if (bank === null) return null;
  const of = (name: (typeof PROVISION)[number] | PromptClass) => texts[name][at] ?? 0;
  return {
    bank,
    prompts: Object.fromEntries(PROMPT_CLASSES.map((name) => [name, of(name)] as const).filter(([, n]) => n > 0)),
    provision: { items: of('items'), who: of('who'), howOften: of('howOften'), howLong: of('howLong'), all: of('all') },
  };
}
