import { wrotePlan } from '#shared/domain/sample/wrote-plan';
import { MessageStrip } from '../../components/message-strip';
import { usePeople } from '../../db/reads';
import type { AuditData } from './use-audit-data';

/** Nobody is given a plan they wrote, but anybody can open one: then the audit says so for as long as it is so. */
export function OwnPlanStrip({ data: { plan, audit } }: { readonly data: AuditData }) {
  const auditor = usePeople()?.find(({ id }) => id === audit.auditorId);
  if (auditor === undefined || !wrotePlan(auditor, plan)) return null;
  return (
    <MessageStrip tone="warning" label="A plan of one’s own">
      This plan carries a writer code of {auditor.name}, who is marking it. Nobody should audit a plan they wrote: leave
      it to somebody else, or mend the code in the plan’s details or in the list of people.
    </MessageStrip>
  );
}
