import { describe, expect, it } from 'vitest';
import { goOn } from '#shared/domain/compare/comparable/refusal';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import type { DayRange } from '#shared/domain/compare/period';
import { buildSentence } from '#shared/domain/compare/sentence/build-sentence';
import { plainText } from '#shared/domain/compare/sentence/sentence';
import { sentenceInput } from '#shared/domain/compare/sentence/sentence-of-model';
import { compareDataOf } from '../../../../helpers/compare/compare-data';
import { MANAGER, VERSIONS, weeksData, weeksRecords } from '../../../../helpers/compare/weeks-records';

const DATA = weeksData();
const answer = (change: Partial<CompareView>) =>
  answerCompare(DATA, { ...START_VIEW, ...change }, USUAL_SETTINGS, [], MANAGER);

describe('a series of the 26 weeks', () => {
  it('has the mean and limits of its first 12 points that a hand finds: mean ± 2.66 × mean moving range', () => {
    const { series } = answer({ measure: { kind: 'section', section: 'B' }, versions: VERSIONS, chart: 'xmr' });
    const values = series.points
      .filter(({ few }) => !few)
      .slice(0, 12)
      .map(({ figure }) => figure.value ?? Number.NaN);
    const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
    const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? Number.NaN)));
    const kept = ranges.filter((range) => range <= 3.267 * mean(ranges));
    const [segment] = series.segments;
    expect(segment?.centre).toBeCloseTo(mean(values), 8);
    const limits = series.points.at(-1)?.limits;
    expect(limits?.low).toBeCloseTo(Math.max(0, mean(values) - 2.66 * mean(kept)), 1);
    expect(limits?.high).toBeCloseTo(Math.min(100, mean(values) + 2.66 * mean(kept)), 1);
  });

  it('weighed to one mix has figures that are sums of those of its groups by fixed shares, and tells of no rule', () => {
    const view = { measure: { kind: 'section', section: 'F' }, versions: VERSIONS } as const;
    const weighed = answer({ ...view, weighBy: 'team' });
    const { split, spans } = answer({ ...view, split: 'team' });
    const groups = split?.groups ?? [];
    const plans = groups.map(({ earlier, later }) => earlier.n + later.n);
    const all = plans.reduce((sum, count) => sum + count, 0);
    const expected = (of: 'earlier' | 'later') =>
      groups.reduce((sum, group, at) => sum + ((group[of].value ?? 0) * (plans[at] ?? 0)) / all, 0);
    expect(all).toBe((spans?.earlier.figure.n ?? 0) + (spans?.later.figure.n ?? 0));
    expect(weighed.spans?.earlier.figure.value).toBeCloseTo(expected('earlier'), 6);
    expect(weighed.difference?.value).toBeCloseTo(expected('later') - expected('earlier'), 6);
    const input = sentenceInput(weighed, USUAL_SETTINGS.few, DATA.rubrics);
    if (input === null) throw new Error('There is no sentence.');
    expect(input.signals).toBe(null);
    expect(plainText(buildSentence(input).body)).toContain('Rules of the series are not told here');
  });

  it.each(['team', 'type', 'section'] as const)(
    'weighed and split by %s has in each group what the group alone has, weighed',
    (split) => {
      const view = { measure: { kind: 'section', section: 'F' }, versions: VERSIONS, weighBy: 'need' } as const;
      const groups = answer({ ...view, split }).split?.groups ?? [];
      const spans = answer(view).spans;
      if (spans === null) throw new Error('There are no spans.');
      expect(groups.length).toBeGreaterThan(1);
      for (const group of groups) {
        // The very spans of the group's row, which may not be those that it has by itself.
        const alone = answer({
          ...view,
          ...group.view,
          spans: { earlier: spans.earlier.range, later: spans.later.range },
        });
        expect([group.label, group.earlier]).toEqual([group.label, alone.spans?.earlier.figure]);
        expect([group.label, group.later]).toEqual([group.label, alone.spans?.later.figure]);
        if (group.difference !== null) expect(group.difference).toEqual(alone.difference);
      }
      const plain = answer({ ...view, weighBy: null, split }).split?.groups ?? [];
      expect(groups.some((group, at) => group.later.value !== plain[at]?.later.value)).toBe(true);
    },
  );

  it('compared before and since a day starts with the first day there is, whatever the filters', () => {
    const view = { measure: { kind: 'section', section: 'F' }, versions: VERSIONS } as const;
    const spans = { earlier: { to: '2026-08-16' }, later: { from: '2026-08-17' } };
    const all = answer({ ...view, spans }).spans;
    const filtered = answer({ ...view, spans, filters: [{ field: 'need', anyOf: ['VI', 'MSI', 'HI'] }] });
    expect(filtered.spans?.earlier.range).toEqual(all?.earlier.range);
    expect(filtered.spans?.later.range).toEqual(all?.later.range);
    expect(filtered.periods[0]?.from).not.toBe(all?.earlier.range.from);
    const refusal = filtered.comparable.refusals.find(({ code }) => code === 'few');
    expect(refusal?.waysOn.map(({ label }) => label)).toEqual([
      `Take the filters away (${all?.earlier.figure.n} and ${all?.later.figure.n} plans)`,
    ]);
  });

  it('of a filter with too few plans is refused, and says how many there would be without it', () => {
    const view = { measure: { kind: 'section', section: 'F' }, versions: VERSIONS } as const;
    const spans = {
      earlier: { from: '2026-05-25', to: '2026-08-16' },
      later: { from: '2026-08-17', to: '2026-11-22' },
    };
    const few = answer({ ...view, spans, filters: [{ field: 'need', anyOf: ['VI', 'MSI', 'HI'] }] });
    const all = answer({ ...view, spans }).spans;
    expect(few.leftOut).toContainEqual(expect.objectContaining({ code: 'filtered' }));
    const refusal = few.comparable.refusals.find(({ code }) => code === 'few');
    expect(refusal?.waysOn.map(({ label }) => label)).toEqual([
      `Take the filters away (${all?.earlier.figure.n} and ${all?.later.figure.n} plans)`,
    ]);
  });
});

describe('stretches that a person chose', () => {
  const view = { measure: { kind: 'section', section: 'F' }, versions: VERSIONS } as const;
  const labels = (earlier: DayRange, later: DayRange) => {
    const { spans } = answer({ ...view, spans: { earlier, later } });
    return [spans?.earlier, spans?.later].map((span) => [
      span?.label,
      span?.tally.n,
      (span?.range.from ?? '') <= (span?.range.to ?? ''),
    ]);
  };

  it('before all plans or after them hold none, and never end before they begin', () => {
    expect(labels({ to: '2025-11-30' }, { from: '2025-12-01' })[0]).toEqual(['the days to 30 November 2025', 0, true]);
    expect(labels({ to: '2031-04-30' }, { from: '2031-05-01' })[1]).toEqual(['the days from 1 May 2031', 0, true]);
  });
});

describe('a split where the spans may not be compared', () => {
  const changes = (change: Partial<CompareView>) => {
    const { comparable, split } = answer({ split: 'section', ...change });
    return [comparable.ok, [...new Set(split?.groups.map(({ change: word }) => word))]];
  };

  it('says of no group that it changed', () => {
    expect(changes({})).toEqual([false, ['not-compared']]);
    const groups = answer({ split: 'section' }).split?.groups ?? [];
    expect(groups.every(({ difference, few }) => difference === null && few?.startsWith('Not compared'))).toBe(true);
    const [ok, words] = changes({ versions: VERSIONS });
    expect(ok).toBe(true);
    expect(words).toContain('up');
  });
});

describe('rubric versions with nothing in common', () => {
  it('are refused, in one sentence that reads, and lead on within the newer one', () => {
    const { rubrics, answers, audits, ...records } = weeksRecords();
    const isNew = new Set(audits.filter(({ rubricVersion }) => rubricVersion === 2).map(({ id }) => id));
    const renamed = (id: string) => `${id}-anew`;
    const apart = compareDataOf({
      ...records,
      audits,
      rubrics: rubrics.map((rubric) => ({
        ...rubric,
        sections: rubric.sections.map((section) => ({
          ...section,
          criteria: section.criteria.map((one) => (rubric.version === 2 ? { ...one, id: renamed(one.id) } : one)),
        })),
      })),
      answers: answers.map((one) => (isNew.has(one.auditId) ? { ...one, criterionId: renamed(one.criterionId) } : one)),
    });
    const of = (view: CompareView) => answerCompare(apart, view, USUAL_SETTINGS, [], MANAGER);
    const refused = of({ ...START_VIEW, measure: { kind: 'section', section: 'F' } });
    expect(refused.comparable.ok).toBe(false);
    const waysOn = refused.comparable.refusals.flatMap((one) => one.waysOn);
    expect(waysOn.map(({ label }) => label)).toEqual(['Compare within version 2: the first 56 plans with the last 58']);
    for (const way of waysOn) {
      const taken = of(goOn(refused.view, way));
      expect(taken.comparable.ok).toBe(true);
      expect([taken.spans?.earlier.tally.n, taken.spans?.later.tally.n]).toEqual([56, 58]);
    }
    const later: CompareView['spans'] = { earlier: { to: '2030-12-31' }, later: { from: '2031-01-01' } };
    const ahead = of({ ...refused.view, spans: later });
    expect(ahead.comparable.refusals[0]?.title).toBe(
      'Not compared: no plan in the days from 1 January 2031 was marked with version 2.',
    );
    const input = sentenceInput(ahead, USUAL_SETTINGS.few, apart.rubrics);
    if (input === null) throw new Error('There is no sentence.');
    expect(plainText(buildSentence(input).body)).toMatch(/^No plan in the days from 1 January 2031, and met in 590 of/);
  });
});
