import { memo } from 'react';
import type { FreeText } from '#shared/domain/report/model/part-ids';
import { CheckField } from '../../../components/check-field';
import { tickId } from '../draft/to-write';
import type { WriteDraft } from '../draft/use-report-draft';
import { KINDS_OF_WORDS } from './kinds-of-words';
import { NameWarnings } from './name-warnings';
import type { NameWarning } from './names-in-words';

interface TickWordsProps {
  readonly kind: FreeText;
  /** The kinds that are ticked. */
  readonly ticked: readonly FreeText[];
  readonly write: WriteDraft;
  readonly warnings: readonly NameWarning[];
}

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
      <NameWarnings warnings={here} goesOut={isTicked} />
    </div>
  );
});
