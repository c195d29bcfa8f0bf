import { useSyncExternalStore } from 'react';
import { createSignal, type Signal } from './signal';

interface Said {
  readonly message: string;
  readonly turn: number;
}

const NOTHING: Said = { message: '', turn: 0 };
const polite = createSignal(NOTHING);
const urgent = createSignal(NOTHING);

function say(where: Signal<Said>, message: string): void {
  where.set({ message, turn: where.get().turn + 1 });
}

/** Says something to screen readers without moving anything on screen. Saying the same thing twice speaks twice. */
export const announce = (message: string): void => say(polite, message);

/** Says something that must not wait until a voice has finished, such as that work is not saved. */
export const announceNow = (message: string): void => say(urgent, message);

/**
 * The app's one polite live region, and the one that interrupts. The mark keeps them heard while a dialog hides everything
 * else from screen readers.
 */
export function Announcer() {
  return (
    <>
      <div className="visually-hidden" role="status" aria-label="Messages" data-live-announcer="true">
        <Lines said={polite} />
      </div>
      <div className="visually-hidden" aria-live="assertive" data-live-announcer="true">
        <Lines said={urgent} />
      </div>
    </>
  );
}

/** Two lines take turns, because a region whose text stays the same stays silent. */
function Lines({ said }: { readonly said: Signal<Said> }) {
  const { message, turn } = useSyncExternalStore(said.subscribe, said.get);
  return (
    <>
      <span>{turn % 2 === 0 ? message : ''}</span>
      <span>{turn % 2 === 1 ? message : ''}</span>
    </>
  );
}
