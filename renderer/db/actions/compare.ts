import { type CompareEvent, compareEventsSchema } from '#shared/domain/compare/compare-events';
import { type CompareSettings, compareSettingsSchema } from '#shared/domain/compare/compare-settings';
import type { Commit } from '#shared/domain/store/change';
import { commit } from '../commit';
import { readSetting } from '../reads';
import { toCompareEvents, toCompareSettings } from '../reads-of-compare';
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
 * Changes what happened when, for everybody who uses this workspace. Resolves with the way back: called, it puts the list
 * as it was.
 */
export function changeCompareEvents(
  change: (events: readonly CompareEvent[]) => readonly CompareEvent[],
): Promise<() => Promise<void>> {
  return inTurn(async () => {
    const were = toCompareEvents(await readSetting(COMPARE_EVENTS_SETTING));
    await saveEvents('compare-events', change(were));
    return () => inTurn(() => saveEvents('undo', were));
  });
}

const saveEvents = (action: Commit['action'], events: readonly CompareEvent[]): Promise<void> =>
  commit(action, [
    {
      table: 'settings',
      id: COMPARE_EVENTS_SETTING,
      value: { key: COMPARE_EVENTS_SETTING, value: compareEventsSchema.parse(events) },
    },
  ]);

/** Changes the rules that series are judged by, for everybody who uses this workspace. Resolves with the way back. */
export function changeCompareSettings(settings: CompareSettings): Promise<() => Promise<void>> {
  return inTurn(async () => {
    const were = toCompareSettings(await readSetting(COMPARE_SETTING));
    await saveSetting(COMPARE_SETTING, compareSettingsSchema.parse(settings));
    return () => inTurn(() => saveSetting(COMPARE_SETTING, were));
  });
}
