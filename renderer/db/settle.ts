import { writePendingMoves } from './actions/move-to';
import { hasUnsaved } from './commit';

/** Milliseconds to wait for changes on their way to disk; most take a few. */
const PATIENCE = 1_500;
const LOOK_EVERY = 25;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Brings to disk whatever still waits, the place in the audit included, before the window closes or the workspace is
 * left. False when something still waits after a second and a half: then the disk is slow or refuses, and the person
 * must be told.
 */
export async function settle(): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  await Promise.race([writePendingMoves(), pause(PATIENCE)]);
  while (hasUnsaved() && performance.now() < until) await pause(LOOK_EVERY);
  return !hasUnsaved();
}
