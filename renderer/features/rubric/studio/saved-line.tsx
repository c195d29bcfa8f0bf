import { clockTime } from '#shared/lib/dates';
import { useSaveState } from '../../../db/commit';

/** "Saved 14:02:11", once it is on disk and not before. */
export function SavedLine() {
  const state = useSaveState();
  if (state.kind === 'failed') return <span className="problem">Not saved: {state.waiting} waiting</span>;
  if (state.kind === 'saving') return <span className="muted">Saving…</span>;
  return (
    <span className="muted">
      <span aria-hidden="true">✓ </span>
      {state.at === null ? 'Saved' : `Saved ${clockTime(state.at)}`}
    </span>
  );
}
