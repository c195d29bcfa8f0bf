import { clockTime, longDate } from '#shared/lib/dates';
import { useBoard } from './board-context';

export interface HistoryLine {
  readonly at: string;
  readonly by: string;
  /** What became of it, in words. */
  readonly words: string;
  readonly note?: string | undefined;
}

/** What was changed when and by whom, the newest first. */
export function HistoryList({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { nameOf } = useBoard();
  return (
    <ol className="board-history">
      {[...lines].reverse().map(({ at, by, words, note }) => (
        <li key={at}>
          <span className="muted">
            {longDate(at)} {clockTime(at)}, {nameOf(by)}
          </span>
          <span>{words}</span>
          {note === undefined ? null : <span className="board-note">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
