import { useMemo } from 'react';
import { dashboardView } from '#shared/domain/board/dashboard';
import type { DashboardRow } from '#shared/domain/board/dashboard-model';
import { dueThings } from '#shared/domain/board/due-things';
import { measureOf } from '#shared/domain/board/figure-now';
import { AppButton } from '../../../components/app-button';
import { ChoiceRow } from '../../../components/choice-row';
import { ModalDialog } from '../../../components/modal-dialog';
import { EmptyState, LoadingState } from '../../../components/states';
import { useSetting } from '../../../db/reads';
import { useAuditAims } from '../../../db/reads-of-board';
import { BOARD_ROWS_SETTING } from '../../../db/setting-keys';
import { useBoard } from '../board-context';
import { useBoardDesk } from '../board-desk';
import { OnlyRead } from '../only-read';
import { AimForm } from './aim-dialog';
import { DashboardTable } from './dashboard-table';
import { DueCard } from './due-card';
import { standingsWords } from './row-words';
import { RowsPicker, toHiddenRows } from './rows-picker';
import { sourceOfRow } from './source-of-row';
import { useDashboard } from './use-dashboard';

const LINES = [
  { id: 'charts', label: 'Charts' },
  { id: 'months', label: 'Months' },
] as const;

/** Everything that the Board follows, on one page. */
export function DashboardTab() {
  const { actions, risks, indicators, desk, onDesk, onCompare, rubrics, today, mayEdit } = useBoard();
  const { model, audits } = useDashboard();
  const lines = useBoardDesk(desk, (now) => now.lines);
  const hidden = toHiddenRows(useSetting(BOARD_ROWS_SETTING));
  const due = useMemo(() => dueThings({ actions, risks, indicators }, today), [actions, risks, indicators, today]);
  if (audits === 'loading' && model.rows.length === 0) return <LoadingState title="Working out the figures" />;
  if (model.rows.length === 0 && audits === 'ready')
    return (
      <div className="board-dash">
        <div className="card">
          <EmptyState
            title="Nothing to follow yet"
            actions={
              mayEdit ? (
                <AppButton kind="primary" onPress={() => onDesk({ tab: 'indicators' })}>
                  Choose indicators
                </AppButton>
              ) : null
            }
          >
            <p>
              Audits that are handed in stand here by month of themselves. Indicators of education, health and care,
              with their baseline and target, are added under Indicators.
            </p>
            <OnlyRead />
          </EmptyState>
        </div>
        <DueCard due={due} />
      </div>
    );
  const shown = model.rows.filter(({ key }) => !hidden.has(key));
  const open = (row: DashboardRow) => {
    const source = sourceOfRow(row);
    if (source.kind === 'section') onCompare({ ...dashboardView(rubrics), split: null, measure: measureOf(source) });
    if (source.kind === 'indicator') onDesk({ shown: { kind: 'indicator', id: source.indicatorId } });
  };
  return (
    <div className="board-dash" data-lines={lines}>
      <section className="card board-card" aria-label="Measures">
        <div className="board-bar">
          <p className="dash-sum">
            <strong>{standingsWords(shown)}</strong>
          </p>
          <div className="board-barend">
            <ChoiceRow
              label="By month as"
              choices={LINES}
              value={lines}
              onChange={(id) => onDesk({ lines: id === 'months' ? id : 'charts' })}
            />
            {mayEdit ? <RowsPicker rows={model.rows} hidden={hidden} /> : null}
          </div>
        </div>
        {typeof audits === 'string' ? null : (
          <p role="alert" className="problem">
            {audits.message}{' '}
            <AppButton kind="link" onPress={audits.again}>
              Try again
            </AppButton>
          </p>
        )}
        {audits === 'loading' ? <p className="muted">The figures of the audits are being worked out…</p> : null}
        <DashboardTable model={model} rows={shown} lines={lines} onOpen={open} />
        <p className="hint">
          Long dashes: target. Dots: baseline. Hollow: a month that is not over, or fewer than 10 plans, which are not
          judged{model.auditScope === null ? '.' : `. Audits: ${model.auditScope}.`} A name opens what stands behind it.
        </p>
      </section>
      <DueCard due={due} />
      <AimDialog rows={model.rows} />
    </div>
  );
}

function AimDialog({ rows }: { readonly rows: readonly DashboardRow[] }) {
  const { desk, onDesk } = useBoard();
  const aim = useBoardDesk(desk, (now) => now.aim);
  const aims = useAuditAims();
  const row = rows.find(({ key }) => key === `audit:${aim}`);
  return (
    <ModalDialog title="Target and baseline" isOpen={row !== undefined} onClose={() => onDesk({ aim: null })}>
      {aim === null || row === undefined || aims === undefined ? null : (
        <AimForm key={aim} section={aim} label={row.label} aims={aims} />
      )}
    </ModalDialog>
  );
}
