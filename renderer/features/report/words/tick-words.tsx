import type { FreeText } from '#shared/domain/report/model/part-ids';
import { CheckField } from '../../../components/check-field';
import type { ReportDraft } from '../draft/report-draft';
import { tickId } from '../draft/to-write';
import type { WriteDraft } from '../draft/use-report-draft';
import { KINDS_OF_WORDS } from './kinds-of-words';
import { NameWarnings } from './name-warnings';
import type { NameWarning } from './names-in-words';

interface TickWordsProps {
  readonly kind: FreeText;
  readonly draft: ReportDraft;
  readonly write: WriteDraft;
  readonly warnings: readonly NameWarning[];
}

/** Whether words of this kind go out, and what in them may be a name. */
export function TickWords({ kind, draft, write, warnings }: TickWordsProps) {
  const here = warnings.filter((warning) => warning.kind === kind);
  const isTicked = draft.ticked.includes(kind);
  return (
    <div className="tick-words">
      <CheckField
        id={tickId(kind)}
        isSelected={isTicked}
        onChange={(ticked) =>
          write(({ ticked: before }) => ({
            ticked: ticked ? [...before, kind] : before.filter((other) => other !== kind),
          }))
        }
      >
        {KINDS_OF_WORDS[kind].tick}
      </CheckField>
      <NameWarnings warnings={here} goesOut={isTicked} />
    </div>
  );
}
