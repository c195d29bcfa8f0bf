import { useState } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import type { Plan } from '#shared/domain/plan/plan';
import { AppButton } from '../../components/app-button';
import { MessageStrip } from '../../components/message-strip';
import { startAudit } from '../../db/actions/audits';

/** Says that a later draft was loaded than the one this audit reads, and offers an audit of it. */
export function NewerDraft({ plan, audit }: { readonly plan: Plan; readonly audit: Audit }) {
  const [busy, setBusy] = useState(false);
  const newest = plan.drafts.at(-1)?.number ?? audit.draft;
  if (newest <= audit.draft) return null;
  const begin = async () => {
    setBusy(true);
    try {
      await startAudit(plan.id, newest);
    } finally {
      setBusy(false);
    }
  };
  return (
    <MessageStrip
      tone="info"
      label="A newer draft"
      actions={
        <AppButton isBusy={busy} onPress={() => void begin()}>
          Audit draft {newest}
        </AppButton>
      }
    >
      This audit reads draft {audit.draft}. Draft {newest} was loaded since; auditing it keeps this audit as it is.
    </MessageStrip>
  );
}
