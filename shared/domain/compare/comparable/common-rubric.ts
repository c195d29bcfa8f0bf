import { commonCriteria } from '../../rubric/common-criteria';
import { newestFirst } from '../../rubric/newest-published';
import type { Rubric, RubricSectionId } from '../../rubric/rubric';
import type { Measure } from '../measure';

/** What several versions of a rubric have in common for a comparison. */
export interface CommonRubric {
  /** Ids, in the reading order of the newest version. */
  readonly common: readonly string[];
  /** Those of them whose words differ somewhere. */
  readonly reworded: readonly string[];
  /** Criteria that some version has and that are not common. */
  readonly notCommon: readonly LeftOut[];
  /** Whether overall scores can be compared as they are, and grades. */
  readonly score: boolean;
  readonly grade: boolean;
}

export interface LeftOut {
  readonly criterionId: string;
  /** In the newest version that has it. */
  readonly section: RubricSectionId;
  /** `added`: not in the oldest version; `removed`: not in the newest; `changed`: in both, but marked in another way or not in all. */
  readonly how: 'added' | 'removed' | 'changed';
}

/**
 * Criteria common to all of the versions: those that every two of them have in common. All pairs are looked at, since being
 * on the same scale does not carry over from one pair to the next; so the order of the versions does not matter, and a
 * version given twice changes nothing. An id is the same criterion within one rubric only: versions of two rubrics have
 * nothing in common. There must be at least one version.
 */
export function commonRubric(rubrics: readonly Rubric[]): CommonRubric {
  const ordered = newestFirst(rubrics);
  const pairs = ordered.flatMap((newer, at) => ordered.slice(at + 1).map((older) => pairOf(older, newer)));
  const [newest, oldest] = [ordered[0], ordered.at(-1)];
  if (newest === undefined || oldest === undefined) throw new RangeError('Nothing is common to no versions.');
  const [inNewest, inOldest] = [sectionOf(newest), sectionOf(oldest)];
  const common = [...inNewest.keys()].filter((id) => pairs.every((pair) => pair.common.has(id)));
  const shared = new Set(common);
  const everywhere = new Map(ordered.toReversed().flatMap((rubric) => [...sectionOf(rubric)]));
  return {
    common,
    reworded: common.filter((id) => pairs.some((pair) => pair.reworded.has(id))),
    notCommon: [...everywhere]
      .filter(([id]) => !shared.has(id))
      .map(([criterionId, section]) => ({ criterionId, section, how: howOf(criterionId, inNewest, inOldest) })),
    score: pairs.every(({ score }) => score),
    grade: pairs.every(({ grade }) => grade),
  };
}

/** Published versions never change, and a split asks once for each section. */
const known = new WeakMap<readonly Rubric[], CommonRubric>();

function knownCommon(rubrics: readonly Rubric[]): CommonRubric {
  const found = known.get(rubrics) ?? commonRubric(rubrics);
  known.set(rubrics, found);
  return found;
}

interface Pair {
  readonly common: ReadonlySet<string>;
  readonly reworded: ReadonlySet<string>;
  readonly score: boolean;
  readonly grade: boolean;
}

function pairOf(older: Rubric, newer: Rubric): Pair {
  if (older.id !== newer.id) return { common: new Set(), reworded: new Set(), score: false, grade: false };
  const { common, reworded, score, grade } = commonCriteria(older, newer);
  return { common: new Set(common), reworded: new Set(reworded), score, grade };
}

const sectionOf = ({ sections }: Pick<Rubric, 'sections'>): ReadonlyMap<string, RubricSectionId> =>
  new Map(sections.flatMap(({ id, criteria }) => criteria.map((criterion) => [criterion.id, id] as const)));

function howOf(id: string, newest: ReadonlyMap<string, unknown>, oldest: ReadonlyMap<string, unknown>): LeftOut['how'] {
  if (newest.has(id) === oldest.has(id)) return 'changed';
  return newest.has(id) ? 'added' : 'removed';
}

/** What of a measure that people mark can be compared across versions. */
export interface Fit {
  /** `same`: its figures mean the same as they are; `part`: over `ids` alone; `none`: not at all. */
  readonly kind: 'same' | 'part' | 'none';
  /** Criteria that its figures are made of once only what is common counts; of a score or grade, all that are common. */
  readonly ids: readonly string[];
  /** Those left out of the measure. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * How far a measure can be compared across versions. A section's own criteria are those that stand in it in every one of
 * the versions: one that moved is the same criterion, but not the same section.
 */
export function fitOf(measure: Measure, rubrics: readonly Rubric[]): Fit {
  if (rubrics.length === 0) return { kind: 'none', ids: [], leftOut: [] };
  const all = knownCommon(rubrics);
  switch (measure.kind) {
    case 'score':
      return { kind: all.score ? 'same' : 'none', ids: all.common, leftOut: all.notCommon };
    case 'good':
      return { kind: all.grade ? 'same' : 'none', ids: all.common, leftOut: all.notCommon };
    case 'criterion':
      return all.common.includes(measure.criterionId)
        ? { kind: 'same', ids: [measure.criterionId], leftOut: [] }
        : {
            kind: 'none',
            ids: [],
            leftOut: all.notCommon.filter(({ criterionId }) => criterionId === measure.criterionId),
          };
    case 'section':
      return measure.section === 'all' ? partOf(all.common, all.notCommon) : sectionFit(measure.section, all, rubrics);
    default:
      return { kind: 'same', ids: [], leftOut: [] };
  }
}

function sectionFit(section: RubricSectionId, all: CommonRubric, rubrics: readonly Rubric[]): Fit {
  const places = rubrics.map(sectionOf);
  const somewhere = (id: string) => places.some((place) => place.get(id) === section);
  const everywhere = (id: string) => places.every((place) => place.get(id) === section);
  const moved = all.common.filter((id) => somewhere(id) && !everywhere(id));
  return partOf(all.common.filter(everywhere), [
    ...all.notCommon.filter(({ criterionId }) => somewhere(criterionId)),
    ...moved.map((criterionId): LeftOut => ({ criterionId, section, how: 'changed' })),
  ]);
}

function partOf(ids: readonly string[], leftOut: readonly LeftOut[]): Fit {
  if (ids.length === 0) return { kind: 'none', ids, leftOut };
  return { kind: leftOut.length === 0 ? 'same' : 'part', ids, leftOut };
}
