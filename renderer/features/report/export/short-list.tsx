interface ShortListProps {
  readonly lines: readonly string[];
}

/** Lines that are read at a glance; of more, those behind them come when asked for. */
const AT_A_GLANCE = 5;

/** A list that a few lines of stand open: `and 12 more` opens the rest. */
export function ShortList({ lines }: ShortListProps) {
  // One line behind a press would take as much room as the press.
  const open = lines.length <= AT_A_GLANCE + 1 ? lines : lines.slice(0, AT_A_GLANCE);
  const more = lines.slice(open.length);
  return (
    <>
      <Lines lines={open} />
      {more.length === 0 ? null : (
        <details className="more-lines">
          <summary>and {more.length} more</summary>
          <Lines lines={more} />
        </details>
      )}
    </>
  );
}

const Lines = ({ lines }: ShortListProps) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
