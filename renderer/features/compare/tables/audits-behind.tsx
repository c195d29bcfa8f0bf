import { AppButton } from '../../../components/app-button';
import { SideSheet } from '../../../components/side-sheet';
import { TableScroll } from '../../../components/table-scroll';
import type { BehindState, FigureAsk } from '../chart/figure-ask';
import { NotMade } from '../not-made';

export interface AuditsBehindProps {
  /** Null: closed. */
  readonly ask: FigureAsk | null;
  readonly state: BehindState;
  readonly onOpen: (planId: string) => void;
  readonly onClose: () => void;
}

/** The audits that a figure is made from, each with what it brings; one opens its plan. */
export function AuditsBehind({ ask, state, onOpen, onClose }: AuditsBehindProps) {
  return (
    <SideSheet title={ask?.title ?? ''} isOpen={ask !== null} onClose={onClose}>
      <Behind state={state} onOpen={onOpen} />
    </SideSheet>
  );
}

function Behind({ state, onOpen }: Pick<AuditsBehindProps, 'state' | 'onOpen'>) {
  if (state.kind === 'loading') return <p>Looking up the audits…</p>;
  if (state.kind === 'failed')
    return <NotMade title="The audits could not be listed" message={state.message} again={state.again} />;
  const { audits, all } = state.behind;
  return (
    <>
      <p className="muted">
        {audits.length < all
          ? `The newest ${audits.length} of ${all} audits.`
          : `${all} ${all === 1 ? 'audit' : 'audits'}.`}
      </p>
      <TableScroll>
        <table className="chart-twin">
          <caption className="visually-hidden">Audits behind the figure</caption>
          <thead>
            <tr>
              <th scope="col">Plan</th>
              <th scope="col">Team</th>
              <th scope="col">Period</th>
              <th scope="col">Brings</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {audits.map(({ auditId, planId, ref, team, period, words, grade }) => (
              <tr key={auditId}>
                <th scope="row">
                  <AppButton kind="link" onPress={() => onOpen(planId)}>
                    {ref}
                  </AppButton>
                </th>
                <td>{team ?? 'not known'}</td>
                <td>{period.label}</td>
                <td>{words}</td>
                <td>{grade ?? 'none'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
