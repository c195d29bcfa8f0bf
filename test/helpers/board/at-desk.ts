import { setUpPerson } from '../../../renderer/db/actions/set-up-person';
import { openOrFail } from '../renderer/start-work';
import { windowOnMain } from '../renderer/window-on-main';

/** The app open on a folder of the test's own, with somebody of that role at the desk. */
export async function atDesk(role: 'auditor' | 'manager' | 'lead') {
  const window = await windowOnMain();
  await openOrFail();
  const person = await setUpPerson({ name: 'Lee Dare', initials: 'LD', role });
  return { window, person };
}

/** What the write kept, or the test fails with its sentence. */
export async function kept<T>(
  write: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
): Promise<T> {
  const done = await write;
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}
