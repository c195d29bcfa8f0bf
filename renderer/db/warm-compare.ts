import { compareClientOf } from '../workers/compare-client';
import { type Session, sessionSignal } from './session';

/** Milliseconds after a workspace was opened: its first screen comes first. */
const AFTER_OPENING = 2_000;

/**
 * Starts the worker of Compare once a workspace is open and the window has nothing else to do, so that the first figures are
 * there when they are asked for. To be called once.
 */
export function warmCompare(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  sessionSignal.subscribe(() => {
    clearTimeout(timer);
    const session = sessionSignal.get();
    if (session !== null) timer = setTimeout(() => requestIdleCallback(() => warm(session)), AFTER_OPENING);
  });
}

function warm(session: Session): void {
  if (sessionSignal.get() === session) compareClientOf(session).warm();
}
