import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, SPLIT_FIELDS, START_VIEW } from '#shared/domain/compare/compare-view';
import type { Measure } from '#shared/domain/compare/measure';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { groupsOfView } from '#shared/domain/compare/model/groups-of-view';
import { PERIOD_DAYS, PERIOD_KINDS } from '#shared/domain/compare/period';
import { onlyGroups } from '../../../../helpers/compare/compare-data';
import { MANAGER, VERSIONS, WEEKS_EVENTS, weeksData } from '../../../../helpers/compare/weeks-records';

const DATA = weeksData();
const answer = (change: Partial<CompareView>): CompareModel => {
  const view = { ...START_VIEW, ...change };
  // Only what the view says it reads: a group that is missing must not pass unseen.
  return answerCompare(onlyGroups(DATA, groupsOfView(view)), view, USUAL_SETTINGS, WEEKS_EVENTS, MANAGER);
};

const MEASURES: readonly Measure[] = answer({}).choices.measures.map(({ measure }) => measure);
const SPLITS = [...SPLIT_FIELDS, 'section', 'criterion', null] as const;
const CHARTS = ['auto', 'xmr', 'p', 'run'] as const;

/** Numbers of a model that are none. */
function badNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => badNumbers(part, `${path}.${key}`));
}

const SOME: readonly Measure[] = [
  { kind: 'score' },
  { kind: 'good' },
  { kind: 'section', section: 'F' },
  { kind: 'provision', says: 'all' },
  { kind: 'weeks' },
  { kind: 'within-20' },
];

describe('every view of the 26 invented weeks is answered', () => {
  it.each(PERIOD_DAYS)('by the day %s, for every measure and kind of period', (by) => {
    for (const measure of MEASURES)
      for (const period of PERIOD_KINDS) {
        const model = answer({ measure, period, by, versions: VERSIONS });
        expect(badNumbers(model)).toEqual([]);
        expect(model.series.points.length).toBe(model.periods.length);
      }
  });

  it.each(CHARTS)('as %s, for every unit and kind of period, of one version and of both', (chart) => {
    for (const measure of SOME)
      for (const period of PERIOD_KINDS)
        for (const versions of [null, VERSIONS]) {
          const model = answer({ measure, period, chart, versions });
          expect(badNumbers(model)).toEqual([]);
          if (chart === 'run') expect(model.series.points.every(({ limits }) => limits === null)).toBe(true);
        }
  });

  it.each(SPLITS)('split by %s, for every such measure and weighed to its mix', (split) => {
    const weighable = split === 'section' || split === 'criterion' ? null : split;
    for (const measure of weighable === null ? SOME : MEASURES)
      for (const [versions, weighBy] of [
        [null, weighable],
        [VERSIONS, null],
      ] as const) {
        const model = answer({ measure, split, versions, weighBy });
        expect(badNumbers(model)).toEqual([]);
        expect(model.split === null).toBe(split === null);
      }
  });
});
