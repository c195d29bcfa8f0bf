import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

/** One thing to know about one row of the file. */
export interface FileLine {
  /** Begins with the number of the row, as a spreadsheet program shows it. */
  readonly what: string;
  /** Empty where nothing is to be done. */
  readonly todo: string;
}

interface LinesListProps {
  readonly label: string;
  readonly lines: readonly FileLine[];
  /** How many there are in all, where the lines are only the first of them. */
  readonly total: number;
}

/** Where a window is narrow a line takes two rows of text; then it is measured. */
const LINE_HEIGHT = 29;

/** Row by row what became of it and what to do, by the row's number alone: no name and no value stands here. */
export function LinesList({ label, lines, total }: LinesListProps) {
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 12,
  });
  return (
    // Scrolls by itself, so the keyboard has to get at it.
    <section className="lines-scroll" aria-label={label} ref={scroller} tabIndex={0}>
      <ol className="lines-list" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return line === undefined ? null : (
            <li
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.what} <span className="muted">{line.todo}</span>
            </li>
          );
        })}
      </ol>
      {total > lines.length ? (
        <p className="muted lines-more">
          These are the first {lines.length.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')}.
        </p>
      ) : null}
    </section>
  );
}
