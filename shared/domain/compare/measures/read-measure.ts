import { PROMPT_CLASSES } from '../../prompts/phrase-bank';
import { allCriteria } from '../../rubric/all-criteria';
import { RUBRIC_SECTION_IDS, type Rubric, type RubricSectionId } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { FIRST_RATING, NOT_EVIDENCED } from '../columns/compare-row';
import {
  BLOCK_ROWS,
  COMPLETE,
  FIRST_OF_PLAN,
  FIRST_WITH_TEXT,
  HAS_PARTS,
  LATE,
  NO_DAYS,
  OF_DISCIPLINE,
  type Texts,
  WITHIN,
} from '../columns/layout';
import { type LoadedBlock, notLoaded } from '../columns/loaded';
import { fitOf } from '../comparable/common-rubric';
import type { Measure } from '../measure';

/**
 * Sections that each part of a draft speaks for, as bits by their place in `RUBRIC_SECTION_IDS`, by the row's number. Rows
 * that are no parts are not in it: they speak for all that they mark.
 */
export type SpeakingParts = ReadonlyMap<number, number>;

export const sectionBit = (id: RubricSectionId): number => 1 << RUBRIC_SECTION_IDS.indexOf(id);
const ALL_SECTIONS = ~0;

/** The sections that a row of a block speaks for. */
function spokenFor({ number, facts }: LoadedBlock, speaking: SpeakingParts): (row: number) => number {
  const { flags } = facts;
  return (row) =>
    ((flags[row] ?? 0) & HAS_PARTS) === 0 ? ALL_SECTIONS : (speaking.get(number * BLOCK_ROWS + row) ?? ALL_SECTIONS);
}

/** What a row brings to a measure. `ELSEWHERE`: its plan brings it with another row. */
export const VALUE = 0;
export const NOT_ASKED = 1;
export const UNFINISHED = 2;
export const ONE_DISCIPLINE = 3;
export const NOT_KNOWN = 4;
export const ELSEWHERE = 5;
/** Another part of the same draft speaks for what is asked (see `speakingParts`). */
export const OTHER_PART = 6;

/** Puts y and x of a row into the pair and answers `VALUE`, or why there are none; then the pair means nothing. */
export type RowReader = (row: number, pair: Float64Array) => number;

/** Makes the reader of a block's rows. */
export type BlockReader = (block: LoadedBlock) => RowReader;

/**
 * How rows give a measure its y and x. N/A and what was not asked leave the denominator; not evidenced stays in it and is
 * not met (domain: default rubric).
 *
 * @param rubrics the versions in use: of several, sections are read over the criteria that all of them have in common.
 * @param speaking of parts of a draft, what each speaks for: a section that several disciplines marked counts once.
 */
export function readerOf(
  measure: Measure,
  rubrics: readonly Rubric[],
  bands: readonly string[],
  speaking: SpeakingParts = new Map(),
): BlockReader {
  switch (measure.kind) {
    case 'score':
      return scoreReader;
    case 'good':
      return goodReader(rubrics, bands);
    case 'section':
      return rubrics.length > 1 ? commonReader(measure, rubrics, speaking) : sectionReader(measure.section, speaking);
    case 'criterion':
      return criterionReader(measure.criterionId, rubrics, speaking);
    case 'provision':
      return (block) => provisionReader(block, measure.says);
    case 'weeks':
      return weeksReader;
    case 'within-20':
      return withinReader;
    case 'prompts':
      return (block) => promptsReader(block, measure.class);
  }
}

const put = (pair: Float64Array, y: number, x: number): number => {
  pair[0] = y;
  pair[1] = x;
  return VALUE;
};

/** A part by discipline has no score of the plan, and an audit with criteria unanswered has none yet. */
function whyNoScore(flags: number): number {
  if ((flags & OF_DISCIPLINE) !== 0) return ONE_DISCIPLINE;
  return (flags & COMPLETE) === 0 ? UNFINISHED : VALUE;
}

const scoreReader: BlockReader = ({ facts: { flags }, scores = notLoaded('scores') }) => {
  const { percent } = scores;
  return (row, pair) => {
    const why = whyNoScore(flags[row] ?? 0);
    if (why !== VALUE) return why;
    const value = percent[row] ?? Number.NaN;
    return Number.isNaN(value) ? NOT_ASKED : put(pair, value, 1);
  };
};

/** The two best bands of a version are good or better. */
function goodReader(rubrics: readonly Rubric[], bands: readonly string[]): BlockReader {
  const good = new Map(
    rubrics.map((rubric) => [
      versionKey(rubric),
      new Set(rubric.bands.slice(0, 2).map(({ id }) => bands.indexOf(id) + 1)),
    ]),
  );
  return ({ version, facts: { flags }, scores = notLoaded('scores') }) => {
    const { band } = scores;
    const best = good.get(version) ?? new Set();
    return (row, pair) => {
      const why = whyNoScore(flags[row] ?? 0);
      if (why !== VALUE) return why;
      const number = band[row] ?? 0;
      return number === 0 ? NOT_ASKED : put(pair, best.has(number) ? 1 : 0, 1);
    };
  };
}

function sectionReader(
  section: Extract<Measure, { kind: 'section' }>['section'],
  speaking: SpeakingParts,
): BlockReader {
  const ids = section === 'all' ? RUBRIC_SECTION_IDS : [section];
  return (block) => {
    const { scores = notLoaded('scores') } = block;
    const columns = ids.map((id) => ({ met: scores[`met ${id}`], of: scores[`of ${id}`], bit: sectionBit(id) }));
    const spoken = spokenFor(block, speaking);
    return (row, pair) => {
      const mask = spoken(row);
      let [y, x, marked] = [0, 0, 0];
      for (const { met, of, bit } of columns) {
        marked += of[row] ?? 0;
        if ((mask & bit) === 0) continue;
        y += met[row] ?? 0;
        x += of[row] ?? 0;
      }
      return x === 0 ? whyNothing(marked) : put(pair, y, x);
    };
  };
}

/** Nothing to count: because another part speaks for it, or because it was not asked. */
const whyNothing = (marked: number): number => (marked > 0 ? OTHER_PART : NOT_ASKED);

function commonReader(measure: Measure, rubrics: readonly Rubric[], speaking: SpeakingParts): BlockReader {
  const ids = bitsOf(fitOf(measure, rubrics).ids, rubrics);
  return (block) => {
    const { marks = notLoaded('marks') } = block;
    const met = meetsFrom(rubrics, block);
    const columns = ids.flatMap(({ id, bit }) => {
      const codes = marks.get(id);
      return codes === undefined ? [] : [{ codes, bit }];
    });
    const spoken = spokenFor(block, speaking);
    return (row, pair) => readCodes(columns, row, { met, mask: spoken(row) }, pair);
  };
}

interface CodeColumn {
  readonly codes: Uint8Array;
  /** Of the criterion's section. */
  readonly bit: number;
}

function readCodes(
  columns: readonly CodeColumn[],
  row: number,
  { met, mask }: { readonly met: number; readonly mask: number },
  pair: Float64Array,
): number {
  let [y, x, marked] = [0, 0, 0];
  for (const { codes, bit } of columns) {
    const code = codes[row] ?? 0;
    if (!countsCriterion(code)) continue;
    marked += 1;
    if ((mask & bit) === 0) continue;
    x += 1;
    if (code >= met) y += 1;
  }
  return x === 0 ? whyNothing(marked) : put(pair, y, x);
}

/** Criteria with the bit of the section that each stands in; in the newest version where they were moved. */
export function bitsOf(ids: readonly string[], rubrics: readonly Rubric[]) {
  const bits = new Map(
    rubrics
      .toReversed()
      .flatMap(({ sections }) =>
        sections.flatMap(({ id, criteria }) => criteria.map((criterion) => [criterion.id, sectionBit(id)] as const)),
      ),
  );
  return ids.map((id) => ({ id, bit: bits.get(id) ?? ALL_SECTIONS }));
}

/** The least mark that counts as met in a block's version. */
export const meetsFrom = (rubrics: readonly Rubric[], { version }: LoadedBlock): number =>
  FIRST_RATING + (rubrics.find((rubric) => versionKey(rubric) === version)?.metFrom ?? Number.POSITIVE_INFINITY);

/** Whether a mark is of a criterion that applies. */
export const countsCriterion = (code: number): boolean => code >= NOT_EVIDENCED;

function criterionReader(id: string, rubrics: readonly Rubric[], speaking: SpeakingParts): BlockReader {
  const [{ bit } = { bit: ALL_SECTIONS }] = bitsOf([id], rubrics);
  return (block) => {
    const { marks = notLoaded('marks') } = block;
    const [codes, met, spoken] = [marks.get(id), meetsFrom(rubrics, block), spokenFor(block, speaking)];
    return (row, pair) => {
      const code = codes?.[row] ?? 0;
      if (!countsCriterion(code)) return NOT_ASKED;
      return (spoken(row) & bit) === 0 ? OTHER_PART : put(pair, code >= met ? 1 : 0, 1);
    };
  };
}

const weeksReader: BlockReader =
  ({ facts: { flags, days } }) =>
  (row, pair) => {
    if (((flags[row] ?? 0) & FIRST_OF_PLAN) === 0) return ELSEWHERE;
    const took = days[row] ?? NO_DAYS;
    return took === NO_DAYS ? NOT_KNOWN : put(pair, took / 7, 1);
  };

const withinReader: BlockReader =
  ({ facts: { flags } }) =>
  (row, pair) => {
    const has = flags[row] ?? 0;
    if ((has & FIRST_OF_PLAN) === 0) return ELSEWHERE;
    return (has & (WITHIN | LATE)) === 0 ? NOT_KNOWN : put(pair, (has & WITHIN) === 0 ? 0 : 1, 1);
  };

/** Where another part of the same draft may have the text, this one says nothing of it. */
function whyNoText(flags: number): number {
  if ((flags & FIRST_WITH_TEXT) !== 0) return VALUE;
  return (flags & HAS_PARTS) === 0 ? NOT_KNOWN : ELSEWHERE;
}

function provisionReader({ facts, texts = notLoaded('texts') }: LoadedBlock, says: keyof Texts): RowReader {
  const [said, items] = [texts[says], texts.items];
  return (row, pair) => {
    const why = whyNoText(facts.flags[row] ?? 0);
    if (why !== VALUE) return why;
    const of = items[row] ?? 0;
    return of === 0 ? NOT_ASKED : put(pair, said[row] ?? 0, of);
  };
}

function promptsReader({ facts, texts = notLoaded('texts') }: LoadedBlock, of: string): RowReader {
  const columns = PROMPT_CLASSES.filter((name) => of === 'all' || name === of).map((name) => texts[name]);
  return (row, pair) => {
    const why = whyNoText(facts.flags[row] ?? 0);
    if (why !== VALUE) return why;
    let prompts = 0;
    for (const column of columns) prompts += column[row] ?? 0;
    return put(pair, prompts, 1);
  };
}

/** Criteria of the versions, of several only those in common: what a split by criterion shows. */
export const criteriaIn = (rubrics: readonly Rubric[]) => {
  const [newest] = rubrics;
  if (newest === undefined) return [];
  if (rubrics.length === 1) return allCriteria(newest);
  const common = new Set(fitOf({ kind: 'section', section: 'all' }, rubrics).ids);
  return allCriteria(newest).filter(({ id }) => common.has(id));
};
