import { AppButton } from '../../../components/app-button';
import type { OnOpenAudit } from '../../../components/audit-to-open';
import { SideSheet } from '../../../components/side-sheet';
import { TableScroll } from '../../../components/table-scroll';
import type { BehindState, FigureAsk } from '../chart/figure-ask';
import { NotMade } from '../not-made';

export interface AuditsBehindProps {
  /** Null: closed. */
  readonly ask: FigureAsk | null;
  readonly state: BehindState;
  /** The audit that was opened from here last. */
  readonly opened: string | null;
  readonly onOpen: OnOpenAudit;
  /** Starts an improvement action from what the figure is of; absent where none can be. */
  readonly onStart?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The audits that a figure is made from, each with what it brings; a line opens that very audit. */
export function AuditsBehind({ ask, state, opened, onOpen, onStart, onClose }: AuditsBehindProps) {
  return (
    <SideSheet title={ask?.title ?? ''} isOpen={ask !== null} onClose={onClose}>
      <Behind state={state} opened={opened} onOpen={onOpen} />
      {onStart === undefined ? null : <AppButton onPress={onStart}>Start an action from this</AppButton>}
    </SideSheet>
  );
}

function Behind({ state, opened, onOpen }: Pick<AuditsBehindProps, 'state' | 'opened' | 'onOpen'>) {
  if (state.kind === 'loading') return <p>Looking up the audits…</p>;
  if (state.kind === 'failed')
    return <NotMade title="The audits could not be listed" message={state.message} again={state.again} />;
  const { audits, all } = state.behind;
  // Where it is one, the title of the list names it.
  const several = new Set(audits.map(({ period }) => period.key)).size > 1;
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
              {several ? <th scope="col">Period</th> : null}
              <th scope="col">Brings</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {audits.map(({ auditId, planId, ref, team, period, words, grade }) => (
              <tr key={auditId}>
                <th scope="row">
                  <AppButton
                    kind="link"
                    autoFocus={auditId === opened}
                    onPress={() => onOpen(planId, { auditId, as: 'text' })}
                  >
                    {ref}
                  </AppButton>
                </th>
                <td>{team ?? 'not known'}</td>
                {several ? <td>{period.label}</td> : null}
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
