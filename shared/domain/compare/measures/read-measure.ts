import { PROMPT_CLASSES } from '../../prompts/phrase-bank';
import { allCriteria } from '../../rubric/all-criteria';
import type { Rubric } from '../../rubric/rubric';
import { RUBRIC_SECTION_IDS } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { FIRST_RATING, NOT_EVIDENCED } from '../columns/compare-row';
import {
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

/** What a row brings to a measure. `ELSEWHERE`: its plan brings it with another row. */
export const VALUE = 0;
export const NOT_ASKED = 1;
export const UNFINISHED = 2;
export const ONE_DISCIPLINE = 3;
export const NOT_KNOWN = 4;
export const ELSEWHERE = 5;

/** Puts y and x of a row into the pair and answers `VALUE`, or why there are none; then the pair means nothing. */
export type RowReader = (row: number, pair: Float64Array) => number;

/** Makes the reader of a block's rows. */
export type BlockReader = (block: LoadedBlock) => RowReader;

/**
 * How rows give a measure its y and x. N/A and what was not asked leave the denominator; not evidenced stays in it and is
 * not met (domain: default rubric).
 *
 * @param rubrics the versions in use: of several, sections are read over the criteria that all of them have in common.
 */
export function readerOf(measure: Measure, rubrics: readonly Rubric[], bands: readonly string[]): BlockReader {
  switch (measure.kind) {
    case 'score':
      return scoreReader;
    case 'good':
      return goodReader(rubrics, bands);
    case 'section':
      return rubrics.length > 1 ? commonReader(measure, rubrics) : sectionReader(measure.section);
    case 'criterion':
      return (block) => criterionReader(block, measure.criterionId, meetsFrom(rubrics, block));
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

function sectionReader(section: Extract<Measure, { kind: 'section' }>['section']): BlockReader {
  const ids = section === 'all' ? RUBRIC_SECTION_IDS : [section];
  return ({ scores = notLoaded('scores') }) => {
    const columns = ids.map((id) => ({ met: scores[`met ${id}`], of: scores[`of ${id}`] }));
    return (row, pair) => {
      let [y, x] = [0, 0];
      for (const { met, of } of columns) {
        y += met[row] ?? 0;
        x += of[row] ?? 0;
      }
      return x === 0 ? NOT_ASKED : put(pair, y, x);
    };
  };
}

function commonReader(measure: Measure, rubrics: readonly Rubric[]): BlockReader {
  const { ids } = fitOf(measure, rubrics);
  return (block) => {
    const { marks = notLoaded('marks') } = block;
    const met = meetsFrom(rubrics, block);
    const columns = ids.flatMap((id) => marks.get(id) ?? []);
    return (row, pair) => {
      let [y, x] = [0, 0];
      for (const codes of columns) {
        const code = codes[row] ?? 0;
        if (countsCriterion(code)) x += 1;
        if (code >= met) y += 1;
      }
      return x === 0 ? NOT_ASKED : put(pair, y, x);
    };
  };
}

/** The least mark that counts as met in a block's version. */
export const meetsFrom = (rubrics: readonly Rubric[], { version }: LoadedBlock): number =>
  FIRST_RATING + (rubrics.find((rubric) => versionKey(rubric) === version)?.metFrom ?? Number.POSITIVE_INFINITY);

/** Whether a mark is of a criterion that applies. */
export const countsCriterion = (code: number): boolean => code >= NOT_EVIDENCED;

function criterionReader({ marks = notLoaded('marks') }: LoadedBlock, id: string, met: number): RowReader {
  const codes = marks.get(id);
  return (row, pair) => {
    const code = codes?.[row] ?? 0;
    return countsCriterion(code) ? put(pair, code >= met ? 1 : 0, 1) : NOT_ASKED;
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
