import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { saveSetting } from '../../../../renderer/db/actions/settings';
import { currentSession } from '../../../../renderer/db/session';
import { openOrFail } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

it('gives a write up that neither ends nor fails, and brings the copy up to date later', async () => {
  const window = await windowOnMain();
  await openOrFail();
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  const { db, follower } = currentSession();
  const put = db.meta.put.bind(db.meta);
  Object.defineProperty(db.meta, 'put', { configurable: true, value: () => new Promise(() => undefined) });
  await saveSetting('colour', 'blue');
  expect(follower.behind.get()).toBe(true);
  expect((await window.state()).has('settings colour')).toBe(true);
  Object.defineProperty(db.meta, 'put', { configurable: true, value: put });
  await expect.poll(() => follower.behind.get()).toBe(false);
  expect((await db.settings.get('colour'))?.value.value).toBe('blue');
});
