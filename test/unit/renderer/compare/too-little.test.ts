import { describe, expect, it } from 'vitest';
import type { CompareData } from '#shared/domain/compare/columns/loaded';
import { goOn } from '#shared/domain/compare/comparable/refusal';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { isoWeek } from '#shared/lib/dates';
import { groupBy } from '#shared/lib/group-by';
import { tooLittle } from '../../../../renderer/features/compare/sentence/too-little';
import { compareDataOf } from '../../../helpers/compare/compare-data';
import { MANAGER, VERSIONS, WEEKS_EVENTS, weeksData, weeksRecords } from '../../../helpers/compare/weeks-records';

const DATA = weeksData();
const answer = (view: CompareView) => answerCompare(DATA, view, USUAL_SETTINGS, WEEKS_EVENTS, MANAGER);
/** All 26 weeks are the baseline. */
const ALL_BASELINE: CompareView = { ...START_VIEW, versions: VERSIONS, baseline: { kind: 'first', points: 26 } };

it('offers a shorter baseline, and taking it gives two stretches', () => {
  const model = answer(ALL_BASELINE);
  expect(model.spans).toBeNull();
  const { title, waysOn } = tooLittle(model, USUAL_SETTINGS.few);
  expect(title).toBe('Too little to compare yet.');
  expect(waysOn.map(({ label }) => label)).toEqual(['Take the first 13 as the baseline']);
  for (const way of waysOn) expect(answer(goOn(model.view, way)).spans).not.toBeNull();
});

it('offers no baseline that is as long as all there is', () => {
  const model = answer(ALL_BASELINE);
  const short = { ...model, series: { ...model.series, points: model.series.points.slice(0, 6) } };
  expect(tooLittle(short, USUAL_SETTINGS.few).waysOn.map(({ label }) => label)).toEqual([
    'Compare the first 26 plans with the last 26',
  ]);
});

it('leads back to the baseline from chosen days with nothing in them', () => {
  const model = answer({
    ...START_VIEW,
    versions: VERSIONS,
    spans: { earlier: { to: '2020-01-01' }, later: { from: '2020-01-02' } },
  });
  const { title, waysOn } = tooLittle(model, USUAL_SETTINGS.few);
  expect(title).toBe('Nothing to compare in these days.');
  expect(waysOn).toHaveLength(1);
  for (const way of waysOn) expect(goOn(model.view, way).spans).toBe('baseline-and-since');
});

describe('with a few plans of a few weeks', () => {
  /** The first weeks of the 26, and only so many plans of each as a small council samples. */
  const small = (aWeek: number, weeks: number): CompareData => {
    const { audits, ...records } = weeksRecords();
    const first = audits.filter(({ state }) => state === 'submitted');
    const byWeek = [...groupBy(first, ({ submittedAt }) => isoWeek(submittedAt ?? ''))].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    const plans = new Set(
      byWeek.slice(0, weeks).flatMap(([, own]) => [...new Set(own.map(({ planId }) => planId))].slice(0, aWeek)),
    );
    return compareDataOf({ ...records, audits: first.filter(({ planId }) => plans.has(planId)) });
  };
  const of = (data: CompareData, view: CompareView = START_VIEW) =>
    answerCompare(data, view, USUAL_SETTINGS, [], MANAGER);

  it('says how few a week holds, and offers months, and halves by their number of plans', () => {
    const data = small(2, 6);
    const model = of(data);
    expect(model.spans).toBeNull();
    const { sentence, waysOn } = tooLittle(model, USUAL_SETTINGS.few);
    expect(sentence).toBe('There are 12 plans, and no week holds the 5 that it takes to be judged.');
    expect(waysOn.map(({ label }) => label)).toEqual([
      'Put them together by month',
      'Compare the first 6 plans with the last 6',
    ]);
    const [, halves] = waysOn;
    if (halves === undefined) throw new Error('There are no halves.');
    const { spans } = of(data, goOn(model.view, halves));
    expect([spans?.earlier.tally.n, spans?.later.tally.n]).toEqual([6, 6]);
  });

  it('offers no halves that would be refused as too few, and names the one week there is', () => {
    expect(tooLittle(of(small(2, 4)), USUAL_SETTINGS.few).waysOn.map(({ label }) => label)).toEqual([
      'Put them together by month',
    ]);
    const one = tooLittle(of(small(1, 1)), USUAL_SETTINGS.few);
    expect(one.sentence).toBe(
      'So far there is 1 plan, in week 22 (25 to 31 May 2026). A comparison takes two stretches of time.',
    );
    expect(one.waysOn).toEqual([]);
  });
});
