import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { changeCompareEvents, changeCompareSettings } from '../../../../renderer/db/actions/compare';
import { toCompareEvents, toCompareSettings } from '../../../../renderer/db/kept-compare-settings';
import { readSetting } from '../../../../renderer/db/reads';
import { COMPARE_EVENTS_SETTING, COMPARE_SETTING } from '../../../../renderer/db/setting-keys';
import { openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

const event = (id: string, on: string): CompareEvent => ({ id, on, kind: 'training', label: id, rebase: false });
const events = async () => toCompareEvents(await readSetting(COMPARE_EVENTS_SETTING)).map(({ id }) => id);
const settings = async () => toCompareSettings(await readSetting(COMPARE_SETTING));

it('takes in every one of several quick events, by their day, and takes the last change back', async () => {
  await windowOnMain();
  await openOrFail();
  await startWork();
  await Promise.all([
    changeCompareEvents((now) => [...now, event('second', '2026-09-02')]),
    changeCompareEvents((now) => [...now, event('first', '2026-03-01')]),
  ]);
  expect(await events()).toEqual(['first', 'second']);
  const takeBack = await changeCompareEvents((now) => now.filter(({ id }) => id !== 'first'));
  expect(await events()).toEqual(['second']);
  await takeBack();
  expect(await events()).toEqual(['first', 'second']);

  const rulesBack = await changeCompareSettings({ ...USUAL_SETTINGS, trendLength: 6 });
  expect((await settings()).trendLength).toBe(6);
  await rulesBack();
  expect(await settings()).toEqual(USUAL_SETTINGS);
});

it('goes by the usual rules where what was kept is of another time', () => {
  expect(toCompareSettings({ rules: 'all' })).toEqual(USUAL_SETTINGS);
  expect(toCompareEvents('none')).toEqual([]);
});

it('takes one change back and leaves what was done to others meanwhile', async () => {
  await windowOnMain();
  await openOrFail();
  await startWork();
  const eventBack = await changeCompareEvents((now) => [...now, event('mine', '2026-05-01')]);
  await changeCompareEvents((now) => [...now, event('theirs', '2026-06-01')]);
  await eventBack();
  expect(await events()).toContain('theirs');
  expect(await events()).not.toContain('mine');

  const rulesBack = await changeCompareSettings({ ...(await settings()), trendLength: 6 });
  await changeCompareSettings({ ...(await settings()), few: 8 });
  await rulesBack();
  expect(await settings()).toMatchObject({ few: 8, trendLength: USUAL_SETTINGS.trendLength });
});
