import { ACTION_STATUSES, type ImprovementAction, isOverdue } from '#shared/domain/board/action';
import { shortDay } from '#shared/lib/days';
import { AppButton } from '../../../components/app-button';
import { useBoard } from '../board-context';
import { type BoardColumn, BoardTable } from '../table/board-table';
import { DueMark } from '../table/due-mark';
import { StatusMark } from './status-mark';
import { stoodWords } from './stood-words';

/** Actions, what is due first first. */
export function ActionTable({ actions }: { readonly actions: readonly ImprovementAction[] }) {
  const board = useBoard();
  const { onDesk, today } = board;
  const columns: readonly BoardColumn<ImprovementAction>[] = [
    {
      id: 'action',
      header: 'Action',
      sortBy: ({ action }) => action.toLowerCase(),
      cell: ({ id, action }) => (
        <AppButton kind="link" data-record={id} onPress={() => onDesk({ shown: { kind: 'action', id } })}>
          {action}
        </AppButton>
      ),
    },
    { id: 'area', header: 'Area', sortBy: ({ area }) => area.toLowerCase(), cell: ({ area }) => area },
    {
      id: 'owner',
      header: 'Owner',
      sortBy: ({ ownerRole }) => ownerRole.toLowerCase(),
      cell: ({ ownerRole }) => ownerRole,
    },
    {
      id: 'due',
      header: 'Due',
      sortBy: ({ due }) => due,
      cell: (action) => (
        <span className="board-day">
          {shortDay(action.due)}
          {isOverdue(action, today) ? <DueMark words="Overdue" /> : null}
        </span>
      ),
    },
    {
      id: 'status',
      header: 'Status',
      sortBy: ({ status }) => ACTION_STATUSES.indexOf(status),
      cell: ({ status }) => <StatusMark status={status} />,
    },
    {
      id: 'measure',
      header: 'Measure, and where it stood',
      sortBy: ({ measure }) => measure.words.toLowerCase(),
      cell: (action) => (
        <>
          {action.measure.words}
          <span className="dash-note">{stoodWords(action, board)}</span>
        </>
      ),
    },
  ];
  return <BoardTable label="Improvement actions" rows={actions} columns={columns} rowId={({ id }) => id} />;
}
