import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ShortMark, ShortMarks } from '#shared/domain/scoring/short-mark';
import type { Chance } from './chance';
import { BETTER_FROM, LEVELS, type Marker, STEP, WEEKS } from './known-answer';

/** A plan as it truly is: how good each criterion is in it, and where nothing applies. */
export type Truth = ReadonlyMap<string, { readonly level: number; readonly applies: boolean }>;

/** What makes plans of one week differ: the plan as a whole, then each criterion by itself. */
const OF_PLAN = 0.45;
const OF_CRITERION = 0.7;
/** How much two looks at the same criterion differ. */
const OF_LOOK = 0.45;

export function inventTruth(chance: Chance, rubric: Rubric, week: number, providesWell: number): Truth {
  const ofPlan = OF_PLAN * chance.normal();
  const none = new Map(rubric.sections.map(({ id }) => [id, chance.happens(NOTHING_IN[id] ?? 0)]));
  return new Map(
    rubric.sections.flatMap(({ id: section, criteria }) =>
      criteria.map(({ id, naAllowed }) => {
        const step = section === 'F' ? providesWell + (week >= BETTER_FROM ? STEP : 0) : 0;
        const level = (LEVELS[section] ?? 0) + step + ofPlan + OF_CRITERION * chance.normal();
        const applies = !naAllowed || !(none.get(section) || chance.happens(8));
        return [id, { level, applies }] as const;
      }),
    ),
  );
}

/** In how many plans of a hundred a section has nothing to say. */
const NOTHING_IN: Readonly<Record<string, number>> = { G: 25, H1: 45, H2: 50, J: 88 };

/** What one auditor makes of a plan in one week. */
export function inventMarks(
  chance: Chance,
  rubric: Rubric,
  truth: Truth,
  { from, to }: Marker,
  week: number,
): ShortMarks {
  const leaning = from + ((to - from) * week) / (WEEKS - 1);
  return Object.fromEntries(
    allCriteria(rubric).map(({ id }): [string, ShortMark] => {
      const { level = 0, applies = true } = truth.get(id) ?? {};
      if (!applies) return [id, 'na'];
      return [id, markOf(level + leaning + OF_LOOK * chance.normal(), chance)];
    }),
  );
}

/** Not met, partly met, met, strong; now and then nothing at all is found to judge by. */
function markOf(level: number, chance: Chance): ShortMark {
  if (level < -1.5) return chance.happens(20) ? 'ne' : 0;
  if (level < 0) return 1;
  return level < 1.1 ? 2 : 3;
}
