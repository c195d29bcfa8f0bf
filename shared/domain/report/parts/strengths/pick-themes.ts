import type { Criterion, Rubric, RubricSection } from '../../../rubric/rubric';
import type { ShownFigures } from '../../figures/figures';
import type { PercentCell } from '../../model/cells';
import { STRENGTH_FROM } from '../../rating-from';
import { metKey } from '../keys';

/** A criterion that is met often or seldom. */
export interface Theme {
  readonly section: RubricSection;
  readonly criterion: Criterion;
  readonly percent: PercentCell;
}

export interface Themes {
  readonly strengths: readonly Theme[];
  readonly areas: readonly Theme[];
}

/** Themes of each kind that a report names. */
const MOST_THEMES = 3;

/** What a shown percent is ranked by: a bound by itself. Null where nothing may be told. */
const rankOf = (percent: PercentCell): number | null =>
  percent.kind === 'percent' || percent.kind === 'at-least' || percent.kind === 'at-most' ? percent.value : null;

/**
 * The criteria met most and least often, by the figures as they are shown: three of each at most, none invented where too few may
 * be told. Level ones go by the weight of their section, then by the order of the rubric.
 */
export function pickThemes(rubric: Rubric, shown: ShownFigures): Themes {
  const ranked = rubric.sections.flatMap((section) =>
    section.criteria.flatMap((criterion) => {
      const percent = shown.percent(metKey(criterion.id));
      const rank = rankOf(percent);
      return rank === null ? [] : [{ section, criterion, percent, rank }];
    }),
  );
  const heavier = (a: Theme, b: Theme) => b.section.weight - a.section.weight;
  return {
    strengths: ranked
      .filter(({ rank, percent }) => rank >= STRENGTH_FROM && percent.kind !== 'at-most')
      .toSorted((a, b) => b.rank - a.rank || heavier(a, b))
      .slice(0, MOST_THEMES),
    areas: ranked
      .filter(({ rank, percent }) => rank < STRENGTH_FROM && percent.kind !== 'at-least')
      .toSorted((a, b) => a.rank - b.rank || heavier(a, b))
      .slice(0, MOST_THEMES),
  };
}
