import { memo } from 'react';
import type { FreeText } from '#shared/domain/report/model/part-ids';
import { CheckField } from '../../../components/check-field';
import { tickId } from '../draft/to-write';
import type { WriteDraft } from '../draft/use-report-draft';
import { KINDS_OF_WORDS } from './kinds-of-words';
import type { NameWarning } from './names-in-words';

interface TickWordsProps {
  readonly kind: FreeText;
  /** The kinds that are ticked. */
  readonly ticked: readonly FreeText[];
  readonly write: WriteDraft;
  readonly warnings: readonly NameWarning[];
}

/** Most warnings listed at once: a longer list is not read. */
const MOST = 6;

/** Whether words of this kind go out, and what in them may be a name. */
export const TickWords = memo(function TickWords({ kind, ticked, write, warnings }: TickWordsProps) {
  const here = warnings.filter((warning) => warning.kind === kind);
  const isTicked = ticked.includes(kind);
  return (
    <div className="tick-words">
      <CheckField
        id={tickId(kind)}
        isSelected={isTicked}
        onChange={(isNow) =>
          write(({ ticked: before }) => ({
            ticked: isNow ? [...before, kind] : before.filter((other) => other !== kind),
          }))
        }
      >
        {KINDS_OF_WORDS[kind].tick}
      </CheckField>
      {here.length === 0 ? null : (
        <div className="name-warnings" data-ticked={isTicked ? '' : undefined} role="status">
          <p>
            {here.length === 1 ? 'This may be a name' : `${here.length} places may be names`}. Read them before the
            report goes out.
          </p>
          <ul>
            {[...new Set(here.map(({ where, words, reason }) => `“${words}” – ${where}: ${reason}`))]
              .slice(0, MOST)
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
          {here.length > MOST ? <p>And {here.length - MOST} more.</p> : null}
        </div>
      )}
    </div>
  );
});
