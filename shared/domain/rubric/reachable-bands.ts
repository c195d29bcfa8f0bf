import { PLAN_TYPES } from '../plan/plan-choices';
import { askedCriteria, type ScoringScope, whyNotAsked } from '../scoring/asked';
import { exactRanks, type WeighedCriterion, walkedRanks } from './reachable-ranks';
import { DISCIPLINES } from './rubric';
import type { RubricContent } from './rubric-draft';

/**
 * Ids of the bands that no complete audit can come out with: for plans of any type, the whole plan or one discipline, with
 * any ratings and any N/A that is allowed, after the caps. Exact, but for a rubric so large that looking at every sum
 * would take noticeably long; of that, only what a few ways through the ratings do not reach is given the benefit of the
 * doubt. Asks for bands from best to worst, the lowest from 0, and caps that exist; empty where nothing can be scored.
 */
export function unreachableBands(content: RubricContent): readonly string[] {
  const top = content.scale.length - 1;
  if (top < 1) return [];
  const sets = askedSets(content);
  if (sets.length === 0) return [];
  const rank = (bandId: string) => content.bands.findIndex(({ id }) => id === bandId);
  const rules = {
    top,
    edges: content.bands.map(({ from }) => Math.round(100 * from)),
    caps: [0, rank(content.caps.one), rank(content.caps.twoOrMore)],
  } as const;
  const reached = new Set<number>();
  const isDone = () => reached.size === content.bands.length;
  for (const look of [walkedRanks, exactRanks])
    for (const set of sets) {
      if (isDone()) return [];
      for (const found of look(set, rules) ?? content.bands.keys()) reached.add(found);
    }
  return content.bands.flatMap(({ id }, at) => (reached.has(at) ? [] : [id]));
}

/** What an audit can ask, each different set of criteria once; sets without a criterion that weighs anything left out. */
function askedSets(content: RubricContent): readonly (readonly WeighedCriterion[])[] {
  const scopes: ScoringScope[] = [undefined, ...PLAN_TYPES].flatMap((planType) =>
    [undefined, ...DISCIPLINES].map((discipline) => ({ planType, discipline })),
  );
  const sets = new Map<string, readonly WeighedCriterion[]>();
  for (const scope of scopes) {
    const key = askedCriteria(content, scope)
      .map(({ id }) => id)
      .join(' ');
    if (!sets.has(key)) sets.set(key, weighed(content, scope));
  }
  return [...sets.values()].filter((set) => set.length > 0);
}

const weighed = ({ sections }: RubricContent, scope: ScoringScope): readonly WeighedCriterion[] =>
  sections.flatMap((section) =>
    section.criteria
      .filter((criterion) => section.weight > 0 && whyNotAsked(section, criterion, scope) === null)
      .map(({ limiting, naAllowed }) => ({ weight: Math.round(2 * section.weight), limiting, naAllowed })),
  );
