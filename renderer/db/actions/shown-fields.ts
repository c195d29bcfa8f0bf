import { type ShownFields, toShownFields } from '#shared/domain/plan/shown-fields';
import { readSetting } from '../reads';
import { PLAN_FIELDS_SETTING } from '../setting-keys';
import { saveSetting } from './settings';

/** The change before this one: two quick presses change the same record, and the second must see the first. */
let before: Promise<void> = Promise.resolve();

/** Changes which fields of plans are shown where, for everybody who uses this workspace. One change after the other. */
export function changeShownFields(change: (shown: ShownFields) => ShownFields): Promise<void> {
  const turn = before.then(async () => {
    const { details, list, audit } = change(toShownFields(await readSetting(PLAN_FIELDS_SETTING)));
    await saveSetting(PLAN_FIELDS_SETTING, { details: [...details], list: [...list], audit: [...audit] });
  });
  before = turn.catch(() => undefined);
  return turn;
}
