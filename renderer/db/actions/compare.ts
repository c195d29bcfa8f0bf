import { type CompareEvent, compareEventsSchema } from '#shared/domain/compare/compare-events';
import { type CompareSettings, compareSettingsSchema } from '#shared/domain/compare/compare-settings';
import type { Commit } from '#shared/domain/store/change';
import { commit } from '../commit';
import { toCompareEvents, toCompareSettings } from '../kept-compare-settings';
import { readSetting } from '../reads';
import { COMPARE_EVENTS_SETTING, COMPARE_SETTING } from '../setting-keys';
import { saveSetting } from './settings';

/** The change before this one: two quick presses change the same record, and the second must see the first. */
let before: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const turn = before.then(change);
  before = turn.catch(() => undefined);
  return turn;
}

/**
 * Changes what happened when, for everybody who uses this workspace. Resolves with the way back: called, it puts each event
 * that was added, changed or removed as it was before. Whatever was done to others meanwhile stays.
 */
export function changeCompareEvents(
  change: (events: readonly CompareEvent[]) => readonly CompareEvent[],
): Promise<() => Promise<void>> {
  return inTurn(async () => {
    const were = toCompareEvents(await readSetting(COMPARE_EVENTS_SETTING));
    const next = change(were);
    await saveEvents('compare-events', next);
    const touched = new Set(
      [...were, ...next].filter((one) => !isIn(one, were) || !isIn(one, next)).map(({ id }) => id),
    );
    return () =>
      inTurn(async () => {
        const now = toCompareEvents(await readSetting(COMPARE_EVENTS_SETTING));
        const others = now.filter(({ id }) => !touched.has(id));
        await saveEvents('undo', [...others, ...were.filter(({ id }) => touched.has(id))]);
      });
  });
}

const isIn = (event: CompareEvent, list: readonly CompareEvent[]): boolean => list.some((one) => isSame(one, event));

const saveEvents = (action: Commit['action'], events: readonly CompareEvent[]): Promise<void> =>
  commit(action, [
    {
      table: 'settings',
      id: COMPARE_EVENTS_SETTING,
      value: { key: COMPARE_EVENTS_SETTING, value: compareEventsSchema.parse(events) },
    },
  ]);

/**
 * Changes the rules that series are judged by, for everybody who uses this workspace. Resolves with the way back: called, it
 * puts what was changed as it was; what was changed otherwise meanwhile stays.
 */
export function changeCompareSettings(settings: CompareSettings): Promise<() => Promise<void>> {
  return inTurn(async () => {
    const were = toCompareSettings(await readSetting(COMPARE_SETTING));
    await saveSetting(COMPARE_SETTING, compareSettingsSchema.parse(settings));
    return () =>
      inTurn(async () => {
        const now = toCompareSettings(await readSetting(COMPARE_SETTING));
        await saveSetting(COMPARE_SETTING, compareSettingsSchema.parse(withBack(now, settings, were)));
      });
  });
}

/** The rules as they are now, with every part that one change made put back. */
function withBack(now: CompareSettings, made: CompareSettings, were: CompareSettings): CompareSettings {
  const isOf = (key: keyof CompareSettings) =>
    isSame(now[key], made[key]) && !isSame(made[key], were[key]) ? [[key, were[key]] as const] : [];
  const keys: readonly (keyof CompareSettings)[] = [
    'rules',
    'shiftLength',
    'trendLength',
    'few',
    'tolerance',
    'toleranceOf',
  ];
  return { ...now, ...Object.fromEntries(keys.flatMap(isOf)) };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
