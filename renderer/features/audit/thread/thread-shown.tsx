import { itemName, type ThreadItem } from '#shared/domain/thread/thread-item';
import type { ReadPlan } from '../use-read-plan';
import { headLine, isBegun, leftOutLine, unsureLine } from './thread-words';
import { useThread } from './use-thread';
import './thread-shown.css';

interface ThreadShownProps {
  readonly auditId: string;
  readonly read: ReadPlan;
}

/** The golden thread beside a result, as it was drawn when the audit was handed in; nothing where none was. */
export function ThreadShown({ auditId, read }: ThreadShownProps) {
  const thread = useThread(read, auditId);
  if (thread === null || !isBegun(thread.state)) return null;
  const { shown } = thread.state;
  const unsure = unsureLine(thread);
  return (
    <section className="card thread-shown" aria-label="Golden thread">
      <h2>Golden thread</h2>
      <p>{headLine(thread.state)}</p>
      <ul>
        {shown.map(({ link, from, to }) => (
          <li key={link.id}>
            <End item={from} /> <span aria-hidden="true">→</span> <span className="visually-hidden">leads to</span>{' '}
            <End item={to} />
          </li>
        ))}
      </ul>
      {unsure === '' ? null : <p className="muted">{unsure}</p>}
      {thread.leftOut.size === 0 ? null : <p className="muted">{leftOutLine(thread.leftOut.size)}</p>}
    </section>
  );
}

function End({ item }: { readonly item: ThreadItem }) {
  return (
    <span>
      <strong>{itemName(item)}</strong> {item.label}
    </span>
  );
}
