import { clockTime } from '#shared/lib/dates';
import { useSaveState } from '../../db/commit';
import './saved.css';

/** "Saved 14:02:11", once it is on disk and not before. */
export function SavedMark() {
  const state = useSaveState();
  if (state.kind === 'failed') return <span className="saved saved-failed">Not saved: {state.waiting} waiting</span>;
  if (state.kind === 'saving') return <span className="saved saved-busy">Saving…</span>;
  return (
    <span className="saved">
      <span aria-hidden="true">✓ </span>
      {state.at === null ? 'Saved' : `Saved ${clockTime(state.at)}`}
    </span>
  );
}
