import type { Audit } from '#shared/domain/audit/audit';
import { clockTime, longDate } from '#shared/lib/dates';
import { submitterOf } from './submitter-of';
import { useTrail } from './use-trail';

/** When the audit was handed in and by whom, as the journal knows: it need not be the one who began it. */
export function SubmittedLine({ audit: { id, submittedAt } }: { readonly audit: Audit }) {
  const trail = useTrail(id);
  const by = trail.kind === 'ready' ? submitterOf(trail.entries, id) : null;
  const when = submittedAt === undefined ? '' : ` on ${longDate(submittedAt)} at ${clockTime(submittedAt).slice(0, 5)}`;
  return (
    <p className="muted">
      Submitted{when}
      {by === null ? '' : ` by ${by.name}`}
    </p>
  );
}
