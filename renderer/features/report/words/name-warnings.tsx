import type { NameWarning } from './names-in-words';

interface NameWarningsProps {
  readonly warnings: readonly NameWarning[];
  /** Whether what they are about goes out as things stand. */
  readonly goesOut: boolean;
}

/** Most warnings listed at once: a longer list is not read. */
const MOST = 6;

/** What may be a name in the words above it. Nothing where nothing is. */
export function NameWarnings({ warnings, goesOut }: NameWarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <div className="name-warnings" data-ticked={goesOut ? '' : undefined} role="status">
      <p>
        {warnings.length === 1 ? 'This may be a name' : `${warnings.length} places may be names`}. Read them before the
        report goes out.
      </p>
      <ul>
        {[...new Set(warnings.map(({ where, words, reason }) => `“${words}” – ${where}: ${reason}`))]
          .slice(0, MOST)
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      {warnings.length > MOST ? <p>And {warnings.length - MOST} more.</p> : null}
    </div>
  );
}
