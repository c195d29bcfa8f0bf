import { type Risk, scoreOf } from '#shared/domain/board/risk';
import { shortDay } from '#shared/lib/days';
import { AppButton } from '../../../components/app-button';
import { useBoard } from '../board-context';
import { type BoardColumn, BoardTable } from '../table/board-table';
import { DueMark } from '../table/due-mark';
import { ScoreBadge } from './score-badge';

/** The register as a list, the highest score first. */
export function RiskTable({ risks }: { readonly risks: readonly Risk[] }) {
  const { onDesk, today } = useBoard();
  const columns: readonly BoardColumn<Risk>[] = [
    {
      id: 'risk',
      header: 'Risk',
      sortBy: ({ risk }) => risk.toLowerCase(),
      cell: ({ id, risk, closed }) => (
        <>
          <AppButton kind="link" data-record={id} onPress={() => onDesk({ shown: { kind: 'risk', id } })}>
            {risk}
          </AppButton>
          {closed ? <span className="board-closed"> Closed</span> : null}
        </>
      ),
    },
    {
      id: 'now',
      header: 'Score now',
      sortBy: ({ now }) => scoreOf(now),
      cell: ({ now }) => <ScoreBadge score={now} />,
    },
    {
      id: 'target',
      header: 'Target',
      sortBy: ({ target }) => scoreOf(target),
      cell: ({ target }) => <ScoreBadge score={target} />,
    },
    {
      id: 'trend',
      header: 'Since it began',
      sortBy: (risk) => scoreOf(risk.now) - firstScore(risk),
      cell: (risk) => changeOf(risk),
    },
    {
      id: 'control',
      header: 'Control',
      sortBy: ({ control }) => control.toLowerCase(),
      cell: ({ control }) => control,
    },
    {
      id: 'owner',
      header: 'Owner',
      sortBy: ({ ownerRole }) => ownerRole.toLowerCase(),
      cell: ({ ownerRole }) => ownerRole,
    },
    {
      id: 'review',
      header: 'Review',
      sortBy: ({ reviewOn }) => reviewOn,
      cell: ({ reviewOn, closed }) => (
        <span className="board-day">
          {shortDay(reviewOn)}
          {!closed && reviewOn < today ? <DueMark words="Overdue" /> : null}
        </span>
      ),
    },
  ];
  return <BoardTable label="Risks" rows={risks} columns={columns} rowId={({ id }) => id} toneOf={toneOf} />;
}

const toneOf = ({ closed }: Risk): string | undefined => (closed ? 'closed' : undefined);

const firstScore = ({ history, now }: Risk): number => scoreOf(history[0]?.now ?? now);

/** What the score did since the risk was put on the register. */
function changeOf(risk: Risk): string {
  const change = scoreOf(risk.now) - firstScore(risk);
  if (change === 0) return 'Same';
  return change > 0 ? `▲ up ${change}` : `▼ down ${-change}`;
}
