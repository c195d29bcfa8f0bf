import { useState } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import type { Plan } from '#shared/domain/plan/plan';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { MessageStrip } from '../../components/message-strip';
import { focusScreenTitle } from '../../components/screen-title';
import { carryOver, startAudit } from '../../db/actions/audits';

interface NewerDraftProps {
  readonly plan: Plan;
  readonly audit: Audit;
  /** True where the audit is another person's: it can be audited afresh, not gone on with. */
  readonly onlyLooking?: boolean;
}

/** Says that a later draft was loaded than the one this audit reads, and offers to go on with it or to audit it afresh. */
export function NewerDraft({ plan, audit, onlyLooking = false }: NewerDraftProps) {
  const [busy, setBusy] = useState(false);
  const newest = plan.drafts.at(-1)?.number ?? audit.draft;
  if (newest <= audit.draft) return null;
  const run = async (act: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await act();
    } finally {
      setBusy(false);
    }
  };
  const goOver = async () => {
    await carryOver(audit, newest);
    // The button that was pressed goes with the strip.
    focusScreenTitle();
    announce(`This audit now reads draft ${newest}. Undo goes back to draft ${audit.draft}.`);
  };
  const open = audit.state === 'draft' && !onlyLooking;
  return (
    <MessageStrip
      tone="info"
      label="A newer draft"
      actions={
        <>
          {open ? (
            <AppButton isBusy={busy} onPress={() => void run(goOver)}>
              Go on with draft {newest}
            </AppButton>
          ) : null}
          <AppButton isBusy={busy} onPress={() => void run(() => startAudit(plan.id, newest))}>
            Audit draft {newest}
          </AppButton>
        </>
      }
    >
      This audit reads draft {audit.draft}. Draft {newest} was loaded since.{' '}
      {open
        ? 'Going on with it keeps marks and notes and looks the evidence up in the new text; auditing it afresh keeps this audit as it is.'
        : 'Auditing it keeps this audit as it is.'}
    </MessageStrip>
  );
}
