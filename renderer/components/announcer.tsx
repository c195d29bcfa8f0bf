import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let current = { message: '', turn: 0 };

/** Says something to screen readers without moving anything on screen. Saying the same thing twice speaks twice. */
export function announce(message: string): void {
  current = { message, turn: current.turn + 1 };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The app's one polite live region. Two lines take turns, because a region whose text stays the same stays silent. */
export function Announcer() {
  const { message, turn } = useSyncExternalStore(subscribe, () => current);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" aria-label="Messages">
      <span>{turn % 2 === 0 ? message : ''}</span>
      <span>{turn % 2 === 1 ? message : ''}</span>
    </div>
  );
}
