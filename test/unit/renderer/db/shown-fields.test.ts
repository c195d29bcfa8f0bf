import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DEFAULT_SHOWN_FIELDS, toShownFields, withShown } from '#shared/domain/plan/shown-fields';
import { changeShownFields } from '../../../../renderer/db/actions/shown-fields';
import { readSetting } from '../../../../renderer/db/reads';
import { PLAN_FIELDS_SETTING } from '../../../../renderer/db/setting-keys';
import { openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

it('takes in every one of several quick changes of the shown fields', async () => {
  await windowOnMain();
  await openOrFail();
  await startWork();
  await Promise.all([
    changeShownFields((shown) => withShown(shown, 'list', 'status', true)),
    changeShownFields((shown) => withShown(shown, 'list', 'issuedOn', true)),
    changeShownFields((shown) => withShown(shown, 'audit', 'need', false)),
  ]);
  expect(toShownFields(await readSetting(PLAN_FIELDS_SETTING))).toEqual({
    ...DEFAULT_SHOWN_FIELDS,
    list: ['type', 'need', 'team', 'status', 'issuedOn', 'weeks'],
    audit: ['type'],
  });
});
