import { AppButton } from '../../../components/app-button';
import { MessageStrip } from '../../../components/message-strip';
import { useSampleOf } from '../../../db/reads-of-audit';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import type { AuditData } from '../use-audit-data';
import type { DisciplineState } from './use-discipline-dialog';

interface RoundStripProps {
  readonly data: AuditData;
  readonly discipline: DisciplineState;
}

/** In a round, before anything is marked: asks whose part of the plan this audit marks. */
export function RoundStrip({ data, discipline }: RoundStripProps) {
  const { plan, audit, answers } = data;
  const sample = useSampleOf(plan.sampleId);
  const key = usePrintedKey('discipline');
  const { open } = discipline;
  if (open === undefined || sample?.purpose !== 'round' || audit.discipline !== undefined || answers.size > 0)
    return null;
  return (
    <MessageStrip
      tone="info"
      label="A round by discipline"
      actions={
        <AppButton keys={key} onPress={open}>
          Choose the part…
        </AppButton>
      }
    >
      This plan was drawn for the round “{sample.title}”. Say whose part you mark, or go on with the whole plan.
    </MessageStrip>
  );
}
