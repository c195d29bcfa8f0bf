import { useBoard } from './board-context';

/** Says to an auditor who keeps what stands here. */
export function OnlyRead() {
  const { mayEdit } = useBoard();
  return mayEdit ? null : <p className="muted">Managers and leads keep these. You can read all of it.</p>;
}
