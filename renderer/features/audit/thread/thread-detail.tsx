import type { ShownLink } from '#shared/domain/thread/place-links';
import { shortLabel } from '#shared/domain/thread/short-label';
import { itemName, type ThreadItem } from '#shared/domain/thread/thread-item';
import { AppButton } from '../../../components/app-button';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { isBegun, spokenName } from './thread-words';
import type { Ends } from './use-ends';
import { canLeaveOut } from './use-left-out';
import type { Thread } from './use-thread';

interface ThreadDetailProps {
  readonly thread: Thread;
  readonly ends: Ends;
  readonly item: ThreadItem | null;
  readonly onShowText: (item: ThreadItem) => void;
  readonly onLeaveOut: (item: ThreadItem) => void;
}

/** A need told under a heading of its own is called by it, and its words do not say it again. */
const isHeading = ({ label, texts }: ThreadItem): boolean => texts[0]?.startsWith(label.replace(/…$/, '')) === false;

/** The card in focus in its own words, with its links. */
export function ThreadDetail({ thread, ends, item, onShowText, onLeaveOut }: ThreadDetailProps) {
  const textKey = usePrintedKey('show-item');
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
      <HowToLink ends={ends} isNew={!isBegun(thread.state)} />
      {/* Scrolls by itself, so the keyboard has to get at it. */}
      <section className="thread-words" aria-label={`Words of ${spokenName(item)}`} tabIndex={0}>
        <p className="thread-where">
          <b>
            {itemName(item)} {isHeading(item) ? item.label : ''}
          </b>
          {item.under === null ? null : ` under “${item.under}”`}
          <span className="thread-item-actions">
            <AppButton kind="link" keys={textKey} onPress={() => onShowText(item)}>
              Show in the text
            </AppButton>
            <LeaveOutButton thread={thread} item={item} onLeaveOut={onLeaveOut} />
          </span>
        </p>
        {item.texts.map((text, at) => (
          <p key={item.blockIds[at]}>{text}</p>
        ))}
      </section>
      <div className="thread-links">
        {links.length === 0 ? <NoLinks thread={thread} item={item} /> : null}
        {links.map((link) => (
          <Link key={link.link.id} link={link} item={item} onRemove={ends.unlink} onCheck={ends.check} />
        ))}
      </div>
    </section>
  );
}

/** How two cards are linked, for as long as there are cards: what is next comes first. */
function HowToLink({ ends, isNew }: Pick<ThreadDetailProps, 'ends'> & { readonly isNew: boolean }) {
  const key = usePrintedKey('link');
  const isMarked = ends.marked.length > 0;
  return (
    <p className="thread-how" data-needed={isNew || isMarked ? '' : undefined}>
      {isMarked ? 'Marked. Go to the other end: ' : 'To link: '}
      {isMarked ? null : (
        <>
          <HowKey keys="Space" /> marks one end, then{' '}
        </>
      )}
      <HowKey keys="↵" /> or <HowKey keys={key} /> {isMarked ? 'links them' : 'at the other links them'}
    </p>
  );
}

/** A key within words: read out as it is called. */
const HowKey = ({ keys }: { readonly keys: string }) => (
  <>
    <KeyHint keys={keys} />
    <span className="visually-hidden">{spokenKeys(keys)}</span>
  </>
);

type LeaveOutProps = Pick<ThreadDetailProps, 'thread' | 'onLeaveOut'> & { readonly item: ThreadItem };

/** What the tool took for an item may be a heading or a lead-in, which only a person can tell. */
function LeaveOutButton({ thread, item, onLeaveOut }: LeaveOutProps) {
  const key = usePrintedKey('not-an-item');
  if (!canLeaveOut(thread, item)) return null;
  return (
    <AppButton kind="quiet" keys={key} onPress={() => onLeaveOut(item)}>
      {thread.leftOut.has(item.id) ? 'Count it again' : 'Not an item'}
    </AppButton>
  );
}

function NoLinks({ thread, item }: { readonly thread: Thread; readonly item: ThreadItem }) {
  if (thread.leftOut.has(item.id)) return <p className="muted">Not counted: you said that this is not an item.</p>;
  const beside = (thread.suggested.get(item.id) ?? []).map(itemName);
  return (
    <p className="muted">Not linked.{beside.length === 0 ? null : ` The plan sets beside it: ${beside.join(', ')}.`}</p>
  );
}

interface LinkProps {
  readonly link: ShownLink;
  readonly item: ThreadItem;
  readonly onRemove: Ends['unlink'];
  readonly onCheck: Ends['check'];
}

/** The words a link was drawn between that its ends no longer have. */
const wordsBefore = ({ link, from, to }: ShownLink): readonly string[] => [
  ...(from.texts.includes(link.from.quote.trim()) ? [] : [link.from.quote]),
  ...(to.texts.includes(link.to.quote.trim()) ? [] : [link.to.quote]),
];

function Link({ link: shown, item, onRemove, onCheck }: LinkProps) {
  const { link, from, to, changed } = shown;
  const other = from.id === item.id ? to : from;
  const key = usePrintedKey('check-link');
  return (
    <div className="thread-link">
      <span>
        <span aria-hidden="true">{from.id === item.id ? '→' : '←'}</span> <b>{itemName(other)}</b> {other.label}
        {changed ? (
          <span className="thread-before">
            <b>Changed: please check.</b> Linked when it read{' '}
            {wordsBefore(shown)
              .map((words) => `“${shortLabel(words, 160)}”`)
              .join(' and ')}
          </span>
        ) : null}
      </span>
      {changed ? (
        <AppButton kind="quiet" keys={key} onPress={() => onCheck([shown])}>
          Take the new words
        </AppButton>
      ) : null}
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
