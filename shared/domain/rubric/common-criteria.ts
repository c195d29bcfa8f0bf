import { naWords, typeWords } from './diff-criteria';
import type { RubricSectionId } from './rubric';
import type { CriterionDraft, RubricContent } from './rubric-draft';
import { isSameScale } from './same-scale';

/** Why figures of a criterion cannot be put beside those of another version. */
export type WhyNotCommon =
  | 'scale'
  | 'met-from'
  | 'only-before'
  | 'only-after'
  | 'na-allowed'
  | 'plan-types'
  | 'discipline';

export interface NotCommon {
  readonly criterionId: string;
  readonly why: WhyNotCommon;
  /** As a sentence. */
  readonly sentence: string;
}

export interface CommonCriteria {
  /** Ids, in the reading order of the newer version. */
  readonly common: readonly string[];
  /** Those of them whose title, guidance, good or words on N/A differ: the same by identity, worth a look. */
  readonly reworded: readonly string[];
  readonly notCommon: readonly NotCommon[];
  /** Sections whose criteria are all common and the same ones: their figures can be compared as they are. */
  readonly sections: readonly RubricSectionId[];
  /** Whether overall scores can be: everything is common, and weighs the same. */
  readonly score: boolean;
  /** Whether grades can be: also the same bands, caps and limiting criteria. */
  readonly grade: boolean;
}

type Placed = { readonly criterion: CriterionDraft; readonly section: RubricContent['sections'][number] };

/**
 * What two versions have in common for a comparison: criteria with the same id whose marks mean the same, that is on the
 * same scale, met from the same rating, open to N/A alike, asked of the same plans by the same discipline. Limiting is
 * about the grade, weight and section about the score; neither changes what one criterion's own figures mean.
 */
export function commonCriteria(before: RubricContent, after: RubricContent): CommonCriteria {
  const [old, now] = [placed(before), placed(after)];
  const overall = whyNothing(before, after);
  const notCommon: NotCommon[] = [];
  const common: string[] = [];
  for (const [id, is] of now) {
    const was = old.get(id);
    const why = was === undefined ? 'only-after' : (overall ?? whyNot(was, is));
    if (why === null) common.push(id);
    else notCommon.push({ criterionId: id, why, sentence: SENTENCES[why](id) });
  }
  for (const id of old.keys())
    if (!now.has(id)) notCommon.push({ criterionId: id, why: 'only-before', sentence: SENTENCES['only-before'](id) });
  const shared = new Set(common);
  const score = notCommon.length === 0 && common.every((id) => weight(old, id) === weight(now, id));
  return {
    common,
    reworded: common.filter((id) => words(old.get(id)) !== words(now.get(id))),
    notCommon,
    sections: after.sections
      .filter((section) =>
        isWhole(
          section,
          before.sections.find(({ id }) => id === section.id),
          shared,
        ),
      )
      .map(({ id }) => id),
    score,
    grade: score && gradeRules(before) === gradeRules(after),
  };
}

const placed = ({ sections }: RubricContent): ReadonlyMap<string, Placed> =>
  new Map(
    sections.flatMap((section) => section.criteria.map((criterion) => [criterion.id, { criterion, section }] as const)),
  );

function whyNothing(before: RubricContent, after: RubricContent): WhyNotCommon | null {
  if (!isSameScale(before.scale, after.scale)) return 'scale';
  return before.metFrom === after.metFrom ? null : 'met-from';
}

function whyNot(was: Placed, is: Placed): WhyNotCommon | null {
  if (was.criterion.naAllowed !== is.criterion.naAllowed) return 'na-allowed';
  if (typeWords(was.criterion.planTypes) !== typeWords(is.criterion.planTypes)) return 'plan-types';
  return was.section.discipline === is.section.discipline ? null : 'discipline';
}

const SENTENCES: Readonly<Record<WhyNotCommon, (id: string) => string>> = {
  scale: (id) => `${id}: the scale is another one, so a rating means something else.`,
  'met-from': (id) => `${id}: “met” starts at another rating.`,
  'only-before': (id) => `${id} is in the older version alone.`,
  'only-after': (id) => `${id} is in the newer version alone.`,
  'na-allowed': (id) => `${id}: N/A is possible in one of the versions only.`,
  'plan-types': (id) => `${id} is asked of other types of plan.`,
  discipline: (id) => `${id} is marked by another discipline.`,
};

const weight = (from: ReadonlyMap<string, Placed>, id: string): number | undefined => from.get(id)?.section.weight;

const words = (one: Placed | undefined): string =>
  JSON.stringify(
    one === undefined ? [] : [one.criterion.title, one.criterion.guidance, one.criterion.good, naWords(one.criterion)],
  );

const isWhole = (
  section: RubricContent['sections'][number],
  was: RubricContent['sections'][number] | undefined,
  shared: ReadonlySet<string>,
): boolean =>
  was !== undefined &&
  section.criteria.length > 0 &&
  section.criteria.length === was.criteria.length &&
  section.criteria.every(({ id }) => shared.has(id) && was.criteria.some((one) => one.id === id));

/** What makes a grade of a score: the bands' ids and edges, the caps, and which criteria limit. */
const gradeRules = ({ bands, caps, sections }: RubricContent): string =>
  JSON.stringify([
    bands.map(({ id, from }) => [id, from]),
    [caps.one, caps.twoOrMore],
    sections.flatMap(({ criteria }) => criteria.flatMap(({ id, limiting }) => (limiting ? [id] : []))).sort(),
  ]);
