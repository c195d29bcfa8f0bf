import type { JournalEntry } from '#shared/domain/store/change';
import type { SaveState } from './commit-queue';
import { currentSession } from './session';

interface SaveListener {
  readonly onState: (state: SaveState) => void;
  /** Something that a person decided is saved and in the working copy. */
  readonly onSaved: () => void;
}

/** Where one stands is kept too, but nobody waits for it. */
const UNSPOKEN: ReadonlySet<JournalEntry['action']> = new Set(['move']);

/** Tells of saving in the open workspace, until what it answers is called. */
export function watchSaves({ onState, onSaved }: SaveListener): () => void {
  const { queue, applied } = currentSession();
  const stop = queue.state.subscribe(() => onState(queue.state.get()));
  onState(queue.state.get());
  const hear = (entries: readonly JournalEntry[] | null) => {
    if (entries?.every(({ action }) => UNSPOKEN.has(action)) !== true) onSaved();
  };
  applied.add(hear);
  return () => {
    stop();
    applied.delete(hear);
  };
}
