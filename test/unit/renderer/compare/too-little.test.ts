import { expect, it } from 'vitest';
import { goOn } from '#shared/domain/compare/comparable/refusal';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { tooLittle } from '../../../../renderer/features/compare/sentence/too-little';
import { MANAGER, VERSIONS, WEEKS_EVENTS, weeksData } from '../../../helpers/compare/weeks-records';

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
  expect(tooLittle(short, USUAL_SETTINGS.few).waysOn).toEqual([]);
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
