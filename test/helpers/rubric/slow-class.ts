import { PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import type { ChangeClass } from '#shared/domain/rubric/rubric-change';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';

/**
 * A second opinion on the class of a change, written from what marking and scoring do and sharing no code with the product:
 * a rubric is taken apart into what is asked, what marks come to, and words; the first of the three that differs counts.
 */
export function slowClass(before: RubricContent, after: RubricContent): ChangeClass | null {
  if (asked(before) !== asked(after) || wordsMoved(pointWords(before), pointWords(after))) return 'structure';
  if (counted(before) !== counted(after) || wordsMoved(bandWords(before), bandWords(after))) return 'scoring';
  return said(before) === said(after) ? null : 'wording';
}

const sorted = (rows: readonly string[]): string => [...rows].sort().join('\n');

/** Who is asked what, on how long a scale. */
const asked = ({ scale, sections }: RubricContent): string =>
  sorted([
    `points ${scale.length}`,
    ...sections.map(({ id, discipline }) => `section ${id} ${discipline}`),
    ...sections.flatMap((section) =>
      section.criteria.map(({ id, planTypes }) => {
        const types = PLAN_TYPES.map((type) => planTypes === undefined || planTypes.includes(type));
        return `criterion ${section.id} ${id} ${types}`;
      }),
    ),
  ]);

/** Every number and rule that a result is made with. */
const counted = ({ metFrom, sections, bands, caps }: RubricContent): string =>
  sorted([
    `met ${metFrom}`,
    `caps ${JSON.stringify(caps)}`,
    `bands ${JSON.stringify(bands.map(({ id, from }) => [id, from]))}`,
    ...sections.map(({ id, weight }) => `weight ${id} ${weight}`),
    ...sections.flatMap(({ criteria }) =>
      criteria.map(({ id, limiting, naAllowed }) => `rules ${id} ${limiting} ${naAllowed}`),
    ),
  ]);

/** All that is read, and the order it is read in. */
const said = ({ title, scale, sections, bands }: RubricContent): string =>
  JSON.stringify([
    title,
    scale.map(({ word, meaning }) => [word, meaning]),
    sections.map((section) => [
      section.id,
      section.title,
      section.criteria.map((one) => [
        one.id,
        one.title,
        one.guidance,
        one.good,
        one.naAllowed && (one.naWhen ?? '').trim() !== '' ? one.naWhen : '',
      ]),
    ]),
    bands.map(({ word }) => word),
  ]);

const fold = (word: string): string => word.trim().split(/\s+/).join(' ').toLowerCase();

const pointWords = ({ scale }: RubricContent) => scale.map(({ value, word }) => [String(value), fold(word)] as const);
const bandWords = ({ bands }: RubricContent) => bands.map(({ id, word }) => [id, fold(word)] as const);

/** Whether any word stands for something on both sides, and not for the same thing. */
function wordsMoved(
  before: readonly (readonly [string, string])[],
  after: readonly (readonly [string, string])[],
): boolean {
  return before.some(([key, word]) =>
    after.some(([otherKey, otherWord]) => {
      if (word === '' || word !== otherWord || key === otherKey) return false;
      const stays = (rows: typeof before, at: string) => rows.find(([one]) => one === at)?.[1] === word;
      // A word that two things share moves only where one of the two is called something else on the other side.
      return !stays(after, key) || !stays(before, otherKey);
    }),
  );
}
