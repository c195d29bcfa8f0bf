import { useState } from 'react';
import { type MarkedTwice, mayAgree } from '#shared/domain/audit/agree-marks';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { MessageStrip } from '../../../components/message-strip';
import { beginAgreeing } from '../../../db/actions/agree';
import { usePeople } from '../../../db/reads';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { AuditData } from '../use-audit-data';

interface AgreeStripProps {
  readonly data: AuditData;
  readonly person: Person;
  readonly onShow: (auditId: string | null) => void;
  /** Shows the two markings and their agreed marks side by side. */
  readonly onBeside: (auditId: string) => void;
}

/** On the result of a plan that was marked twice: how far agreeing the marks has got, and the way on. */
export function AgreeStrip({ data, person, onShow, onBeside }: AgreeStripProps) {
  const { twice } = data;
  const people = usePeople() ?? [];
  const [busy, setBusy] = useState(false);
  const initials = (of: Audit) => people.find(({ id }) => id === of.auditorId)?.initials ?? '?';
  const open = async () => {
    if (twice?.agreed !== undefined) return onBeside(twice.agreed.id);
    setBusy(true);
    try {
      const begun = await beginAgreeing(data.plan.id, twice?.first.id);
      if (begun.ok) onBeside(begun.value);
      else announce(begun.error.message);
    } finally {
      setBusy(false);
    }
  };
  useActionKeys({
    agree: (event) => {
      event.preventDefault();
      if (twice === undefined) announce('Marks are agreed once two people have handed in an audit of this plan.');
      else if (!busy) void open();
    },
  });
  const key = usePrintedKey('agree');
  if (twice === undefined) return null;
  const { first, second, agreed } = twice;
  const offered = agreed !== undefined || mayAgree(person, twice);
  return (
    <MessageStrip
      tone="info"
      label="Marked twice"
      actions={
        <>
          {[first, second, ...(agreed?.state === 'agreed' ? [agreed] : [])]
            .filter(({ id }) => id !== data.audit.id)
            .map((one) => (
              <AppButton key={one.id} kind="link" onPress={() => onShow(one.id)}>
                {one === agreed ? 'The agreed marks' : `${initials(one)}’s audit`}
              </AppButton>
            ))}
          {offered ? (
            <AppButton keys={key} isBusy={busy} onPress={() => void open()}>
              {buttonWords(agreed)}
            </AppButton>
          ) : null}
        </>
      }
    >
      {stateWords(twice, initials, data.audit)}
    </MessageStrip>
  );
}

function buttonWords(agreed: Audit | undefined): string {
  if (agreed === undefined) return 'Agree the marks';
  return agreed.state === 'draft' ? 'Go on agreeing' : 'Side by side';
}

function stateWords({ first, second, agreed }: MarkedTwice<Audit>, initials: (of: Audit) => string, shown: Audit) {
  const both = `${initials(first)} and ${initials(second)}`;
  if (agreed === undefined)
    return `${both} have both handed in. Until the marks are agreed, the audit handed in first counts in figures.`;
  if (agreed.state === 'draft') return `The marks of ${both} are being agreed by ${initials(agreed)}.`;
  return shown.id === agreed.id
    ? `Agreed by ${initials(agreed)} from the marks of ${both}. These marks count in figures.`
    : `This is the audit of ${initials(shown)}. The agreed marks count in figures, and feedback is made from them.`;
}
