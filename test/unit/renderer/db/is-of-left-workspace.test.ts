import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { isOfLeftWorkspace } from '../../../../renderer/db/is-of-left-workspace';
import { closeStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { openOrFail } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

const closed = new Dexie.DatabaseClosedError();

it('tells reads of a workspace that was left, or of a copy being opened anew, from real failures', async () => {
  await windowOnMain();
  await openOrFail();
  // A read of the workspace before, with the next one open.
  expect(isOfLeftWorkspace(closed)).toBe(true);
  expect(isOfLeftWorkspace(new Error('a bug'))).toBe(false);
  const { db, follower } = currentSession();
  db.close();
  expect(isOfLeftWorkspace(closed)).toBe(false);
  follower.behind.set(true);
  expect(isOfLeftWorkspace(closed)).toBe(true);
  closeStore();
  expect(isOfLeftWorkspace(closed)).toBe(true);
});
