import type { ShownLink } from '#shared/domain/thread/place-links';
import { itemName, type ThreadItem } from '#shared/domain/thread/thread-item';
import { AppButton } from '../../../components/app-button';
import { spokenName } from './thread-words';
import type { Ends } from './use-ends';
import type { Thread } from './use-thread';

interface ThreadDetailProps {
  readonly thread: Thread;
  readonly ends: Ends;
  readonly item: ThreadItem | null;
  readonly onShowText: (item: ThreadItem) => void;
}

/** A need told under a heading of its own is called by it, and its words do not say it again. */
const isHeading = ({ label, texts }: ThreadItem): boolean => texts[0]?.startsWith(label.replace(/…$/, '')) === false;

/** The card in focus in its own words, with its links. */
export function ThreadDetail({ thread, ends, item, onShowText }: ThreadDetailProps) {
  if (item === null)
    return (
      <section className="thread-detail thread-hint" aria-label="Card in focus">
        <p>
          Mark one end with <b>Space</b> or a click, go to the other, and press <b>Enter</b> or click it.
        </p>
      </section>
    );
  const links = thread.state.linksAt.get(item.id) ?? [];
  return (
    <section className="thread-detail" aria-label="Card in focus">
      {/* Scrolls by itself, so the keyboard has to get at it. */}
      <section className="thread-words" aria-label={`Words of ${spokenName(item)}`} tabIndex={0}>
        <p className="thread-where">
          <b>
            {itemName(item)} {isHeading(item) ? item.label : ''}
          </b>
          {item.under === null ? null : ` under “${item.under}”`}
          <AppButton kind="link" onPress={() => onShowText(item)}>
            Show in the text
          </AppButton>
        </p>
        {item.texts.map((text, at) => (
          <p key={item.blockIds[at]}>{text}</p>
        ))}
      </section>
      <div className="thread-links">
        {links.length === 0 ? <NoLinks thread={thread} item={item} /> : null}
        {links.map((link) => (
          <Link key={link.link.id} link={link} item={item} onRemove={ends.unlink} />
        ))}
      </div>
    </section>
  );
}

function NoLinks({ thread, item }: { readonly thread: Thread; readonly item: ThreadItem }) {
  const beside = (thread.suggested.get(item.id) ?? []).map(itemName);
  return (
    <p className="muted">Not linked.{beside.length === 0 ? null : ` The plan sets beside it: ${beside.join(', ')}.`}</p>
  );
}

interface LinkProps {
  readonly link: ShownLink;
  readonly item: ThreadItem;
  readonly onRemove: Ends['unlink'];
}

function Link({ link: { link, from, to }, item, onRemove }: LinkProps) {
  const other = from.id === item.id ? to : from;
  return (
    <div className="thread-link">
      <span>
        <span aria-hidden="true">{from.id === item.id ? '→' : '←'}</span> <b>{itemName(other)}</b> {other.label}
      </span>
      <AppButton
        kind="quiet"
        onPress={() => onRemove(link, from, to)}
        aria-label={`Remove the link to ${spokenName(other)}`}
      >
        Remove
      </AppButton>
    </div>
  );
}
