import type { PairLine } from '#shared/domain/agreement/agreement-model';
import { AppButton } from '../../../components/app-button';
import type { OnOpenAudit } from '../../../components/audit-to-open';
import { TableScroll } from '../../../components/table-scroll';

const STATE_WORDS: Readonly<Record<PairLine['state'], string>> = {
  'to-agree': 'To be agreed',
  agreeing: 'Being agreed',
  agreed: 'Agreed',
};
/** Lines shown before one asks for all. */
const FIRST = 20;

interface PairListProps {
  readonly pairs: readonly PairLine[];
  readonly isAuditor: boolean;
  /** Whether all are shown, or the first. */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly opened: string | null;
  readonly onOpen: OnOpenAudit;
}

/** Plans marked twice that whoever looks may settle: those to be agreed, then those agreed. */
export function PairList({ pairs, isAuditor, all, onAll, opened, onOpen }: PairListProps) {
  const open = pairs.filter(({ state }) => state !== 'agreed').length;
  return (
    <section className="card" aria-label="Plans to be agreed">
      <h2>{isAuditor ? 'Your plans marked twice' : 'Plans marked twice'}</h2>
      <p className="muted">
        {pairs.length === 0
          ? 'None of them is yours to agree.'
          : `${open} to be agreed, ${pairs.length - open} agreed.`}
      </p>
      {pairs.length === 0 ? null : (
        <TableScroll>
          <table className="agreement-table">
            <caption className="visually-hidden">Plans marked twice</caption>
            <thead>
              <tr>
                <th scope="col">Plan</th>
                <th scope="col">Week</th>
                <th scope="col">State</th>
                <th scope="col">Criteria to settle</th>
              </tr>
            </thead>
            <tbody>
              {(all ? pairs : pairs.slice(0, FIRST)).map(({ planId, auditId, ref, week, state, conflicts }) => (
                <tr key={auditId}>
                  <th scope="row">
                    <AppButton
                      kind="quiet"
                      aria-label={`Open the conflicts of ${ref}`}
                      autoFocus={auditId === opened}
                      onPress={() => onOpen(planId, { auditId, as: 'pair' })}
                    >
                      {ref}
                    </AppButton>
                  </th>
                  <td>{week}</td>
                  <td>{STATE_WORDS[state]}</td>
                  <td>{conflicts}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {!all && pairs.length > FIRST ? (
        <AppButton kind="quiet" onPress={onAll}>
          Show all {pairs.length}
        </AppButton>
      ) : null}
    </section>
  );
}
