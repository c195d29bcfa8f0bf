import {
  ACTION_STATUS_WORDS,
  ACTION_STATUSES,
  type ImprovementAction,
  isOpenAction,
} from '#shared/domain/board/action';
import { AppButton } from '../../../components/app-button';
import { ChoiceField } from '../../../components/choice-field';
import { EmptyState } from '../../../components/states';
import { useBoard } from '../board-context';
import { type BoardDesk, useBoardDesk } from '../board-desk';
import { OnlyRead } from '../only-read';
import { ActionTable } from './action-table';

const STATUSES = [
  { id: 'open', label: 'All open ones' },
  { id: 'all', label: 'All' },
  ...ACTION_STATUSES.map((id) => ({ id, label: ACTION_STATUS_WORDS[id] })),
];

const ANY_AREA = 'any';

const toFilter = (id: string): BoardDesk['status'] =>
  id === 'open' || id === 'all' ? id : (ACTION_STATUSES.find((status) => status === id) ?? 'open');

const isShown =
  (status: BoardDesk['status'], area: string | null) =>
  (action: ImprovementAction): boolean =>
    (area === null || action.area === area) &&
    (status === 'all' || (status === 'open' ? isOpenAction(action) : action.status === status));

/** What is done so that plans get better. */
export function ActionsTab() {
  const { actions, desk, onDesk, mayEdit } = useBoard();
  const status = useBoardDesk(desk, (now) => now.status);
  const chosen = useBoardDesk(desk, (now) => now.area);
  const areas = [...new Set(actions.map(({ area }) => area))].sort((a, b) => a.localeCompare(b, 'en-GB'));
  const area = chosen !== null && areas.includes(chosen) ? chosen : null;
  const add = mayEdit ? (
    <AppButton kind="primary" onPress={() => onDesk({ form: { kind: 'action', id: null } })}>
      Add an action
    </AppButton>
  ) : null;
  if (actions.length === 0)
    return (
      <div className="card">
        <EmptyState title="No actions yet" actions={add}>
          <p>
            An action says what is done about a weakness, whose role it is, by when, and which figure will show that it
            worked. It can be started from a low criterion in Compare or a row of the dashboard, too: its figure today
            is kept then, and read again later.
          </p>
          <OnlyRead />
        </EmptyState>
      </div>
    );
  const shown = actions.filter(isShown(status, area));
  return (
    <>
      <div className="board-bar">
        <ChoiceField
          label="Status"
          choices={STATUSES}
          value={status}
          onChange={(id) => onDesk({ status: toFilter(id) })}
        />
        <ChoiceField
          label="Area"
          choices={[{ id: ANY_AREA, label: 'All areas' }, ...areas.map((one) => ({ id: `area ${one}`, label: one }))]}
          value={area === null ? ANY_AREA : `area ${area}`}
          onChange={(id) => onDesk({ area: id === ANY_AREA ? null : id.slice('area '.length) })}
        />
        <p role="status" className="muted board-count">
          {shown.length === actions.length ? `${actions.length} in all` : `${shown.length} of ${actions.length}`}
        </p>
        <div className="board-barend">
          <OnlyRead />
          {add}
        </div>
      </div>
      <section className="card board-card" aria-label="Improvement actions">
        {shown.length === 0 ? (
          <p className="muted">
            No action fits.{' '}
            <AppButton kind="link" onPress={() => onDesk({ status: 'all', area: null })}>
              Show all
            </AppButton>
          </p>
        ) : (
          <ActionTable actions={shown} />
        )}
      </section>
    </>
  );
}
