import { app } from 'electron';
import { logProblem } from './log';
import type { Workspaces } from './services/workspaces';

const SNAPSHOT_EVERY_MS = 30 * 60 * 1000;
/** Tidying can wait until the start is over. */
const TIDY_AFTER_MS = 60 * 1000;
/** A machine that shuts down does not wait for long; the journal has everything anyway. */
const QUIT_WITHIN_MS = 8_000;

/** Snapshots every half hour and when the app quits, and one check and tidying a start. */
export function keepSafe(workspaces: Workspaces): void {
  setInterval(() => void quietly('snapshot', () => snapshot(workspaces)), SNAPSHOT_EVERY_MS).unref();
  setTimeout(() => void quietly('tidy', () => tidy(workspaces)), TIDY_AFTER_MS).unref();
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void closeDown(workspaces).then(() => {
      closed = true;
      app.quit();
    });
  });
}

async function closeDown(workspaces: Workspaces): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, QUIT_WITHIN_MS).unref());
  const work = quietly('quit', async () => {
    await snapshot(workspaces);
    await workspaces.close();
  });
  await Promise.race([work, late]);
}

async function snapshot(workspaces: Workspaces): Promise<void> {
  const store = await workspaces.store();
  if (!store.ok) return;
  const made = await store.value.snapshot();
  if (!made.ok) process.stderr.write(`snapshot: ${made.error.code}\n`);
}

async function tidy(workspaces: Workspaces): Promise<void> {
  const store = await workspaces.store();
  if (!store.ok) return;
  const whole = await store.value.verify();
  if (whole) await store.value.removeOrphans(Date.now());
}

async function quietly(what: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    logProblem(what, error);
  }
}
