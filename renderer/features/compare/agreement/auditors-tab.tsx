import type { AuditorLine } from '#shared/domain/agreement/agreement-model';
import type { Person } from '#shared/domain/audit/person';
import { MessageStrip } from '../../../components/message-strip';
import { EmptyState } from '../../../components/states';
import { TableScroll } from '../../../components/table-scroll';
import { AgreementShown } from './agreement-state';
import { useAuditors } from './use-agreement';
import './agreement.css';

export interface AuditorsTabProps {
  readonly person: Person;
}

/** How strictly each auditor marks against the others: all for managers and leads, their own line for an auditor. */
export function AuditorsTab({ person }: AuditorsTabProps) {
  return (
    <AgreementShown state={useAuditors(person)}>
      {(auditors) => <Auditors auditors={auditors} isAuditor={person.role === 'auditor'} />}
    </AgreementShown>
  );
}

interface AuditorsProps {
  readonly auditors: readonly AuditorLine[];
  readonly isAuditor: boolean;
}

function Auditors({ auditors, isAuditor }: AuditorsProps) {
  if (auditors.length === 0)
    return (
      <EmptyState title="Nothing to say of auditors yet">
        <p>{isAuditor ? 'You have handed in no complete audit.' : 'No complete audit was handed in.'}</p>
      </EmptyState>
    );
  return (
    <div className="agreement">
      <MessageStrip tone="warning" label="This is about people">
        <p>
          {isAuditor
            ? 'This is about your own marking. Managers and leads see it too; it is in no export and in no report.'
            : 'This is about staff. It is in no export and in no report: talk about it with the person, and look at plans marked twice before you conclude anything.'}
        </p>
      </MessageStrip>
      <section className="card" aria-label="Severity and drift">
        <h2>{isAuditor ? 'Your marking against the others’' : 'Severity and drift'}</h2>
        <p className="muted">
          In points of the overall percent, against the others’ audits of the same fortnights, rubric versions and types
          of plan, and on plans that two people marked. Whoever is found to differ is left out of “the others” when the
          rest are looked at. Brackets hold intervals that are right for all auditors together 95 times in 100. An
          auditor who is given weaker plans will look strict: only plans marked twice are free of that.
        </p>
        <TableScroll>
          <table className="agreement-table agreement-auditors">
            <caption className="visually-hidden">Severity and drift of auditors</caption>
            <thead>
              <tr>
                <th scope="col">Auditor</th>
                <th scope="col">Audits</th>
                <th scope="col">Against the others</th>
                <th scope="col">Over time</th>
                <th scope="col">On plans marked twice</th>
              </tr>
            </thead>
            <tbody>
              {auditors.map(({ auditorId, name, severity, drift, pairs }) => (
                <tr key={auditorId}>
                  <th scope="row">{isAuditor ? 'You' : name}</th>
                  <td>{severity.own}</td>
                  {[severity, drift, pairs].map(({ words, verdict }, at) => (
                    <td key={String(at)} data-differs={verdict === 'differs' || undefined}>
                      {words}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </section>
    </div>
  );
}
