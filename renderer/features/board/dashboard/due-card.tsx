import type { ReactNode } from 'react';
import type { DueThings } from '#shared/domain/board/due-things';
import { monthWords } from '#shared/domain/board/month';
import { shortDay } from '#shared/lib/days';
import { AppButton } from '../../../components/app-button';
import { useBoard } from '../board-context';
import { DueMark } from '../table/due-mark';

/** Lines of one kind that are shown. */
const MOST = 5;

/** What is overdue, due this month or missing. */
export function DueCard({ due }: { readonly due: DueThings }) {
  const { onDesk } = useBoard();
  const { overdueActions, dueActions, overdueReviews, dueReviews, missing, withoutFigures } = due;
  const isNothing = [overdueActions, dueActions, overdueReviews, dueReviews, missing, withoutFigures].every(
    (list) => list.length === 0,
  );
  const action = (id: string) => onDesk({ shown: { kind: 'action', id } });
  const risk = (id: string) => onDesk({ shown: { kind: 'risk', id } });
  const months = missing.map(({ month, indicators }) => {
    const [first] = indicators;
    const count = indicators.length === 1 ? (first?.name ?? '') : `${indicators.length} indicators`;
    return {
      key: month,
      words: `${monthWords(month)} is missing for ${count}`,
      open: () => (indicators.length === 1 && first !== undefined ? show(first.id) : onDesk({ tab: 'indicators' })),
    };
  });
  const show = (id: string) => onDesk({ tab: 'indicators', shown: { kind: 'indicator', id } });
  return (
    <section className="card due-card" aria-label="To see to">
      <h2>To see to</h2>
      {isNothing ? <p className="muted">Nothing is overdue, due this month or missing.</p> : null}
      <Lines
        title="Actions overdue"
        isLate
        lines={overdueActions.map((one) => ({
          key: one.id,
          words: one.action,
          day: one.due,
          open: () => action(one.id),
        }))}
        onAll={() => onDesk({ tab: 'actions', status: 'open', area: null })}
      />
      <Lines
        title="Reviews of risks overdue"
        isLate
        lines={overdueReviews.map((one) => ({
          key: one.id,
          words: one.risk,
          day: one.reviewOn,
          open: () => risk(one.id),
        }))}
        onAll={() => onDesk({ tab: 'risks', risks: 'list' })}
      />
      <Lines title="Months without figures" isLate lines={months} onAll={() => onDesk({ tab: 'indicators' })} />
      <Lines
        title="Actions due this month"
        lines={dueActions.map((one) => ({ key: one.id, words: one.action, day: one.due, open: () => action(one.id) }))}
        onAll={() => onDesk({ tab: 'actions', status: 'open', area: null })}
      />
      <Lines
        title="Reviews due this month"
        lines={dueReviews.map((one) => ({ key: one.id, words: one.risk, day: one.reviewOn, open: () => risk(one.id) }))}
        onAll={() => onDesk({ tab: 'risks', risks: 'list' })}
      />
      <Lines
        title="Indicators without any figure yet"
        lines={withoutFigures.map(({ id, name }) => ({ key: id, words: name, open: () => show(id) }))}
        onAll={() => onDesk({ tab: 'indicators' })}
      />
    </section>
  );
}

interface DueLine {
  readonly key: string;
  readonly words: string;
  readonly day?: string;
  readonly open: () => void;
}

interface LinesProps {
  readonly title: string;
  readonly isLate?: boolean;
  readonly lines: readonly DueLine[];
  readonly onAll: () => void;
}

function Lines({ title, isLate = false, lines, onAll }: LinesProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{isLate ? <DueMark words={title} /> : title}</h3>
      <ul aria-label={title}>
        {lines.slice(0, MOST).map(({ key, words, day, open }) => (
          <li key={key}>
            <AppButton kind="link" onPress={open}>
              {words}
            </AppButton>
            {day === undefined ? null : <span className="muted"> {shortDay(day)}</span>}
          </li>
        ))}
      </ul>
      {lines.length > MOST ? (
        <AppButton kind="quiet" onPress={onAll}>
          {`All ${lines.length}`}
        </AppButton>
      ) : null}
    </>
  );
}
