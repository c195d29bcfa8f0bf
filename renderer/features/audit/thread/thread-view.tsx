import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { allItems, THREAD_ROLES, type ThreadColumns, type ThreadItem } from '#shared/domain/thread/thread-item';
import type { AuditData } from '../use-audit-data';
import { LostLinks } from './lost-links';
import { ThreadColumn } from './thread-column';
import { ThreadDetail } from './thread-detail';
import { ThreadHead } from './thread-head';
import { isBegun } from './thread-words';
import { useEnds } from './use-ends';
import type { Thread } from './use-thread';
import { useThreadFocus } from './use-thread-focus';
import { useThreadKeys } from './use-thread-keys';
import type { TakenLink } from './use-thread-place';
import './thread.css';
import './thread-card.css';
import './thread-detail.css';

interface ThreadViewProps {
  readonly data: AuditData;
  readonly thread: Thread;
  readonly takenLink: TakenLink | null;
  readonly aside: ReactNode;
  readonly onLeave: () => void;
  readonly onShowText: (blockIds: readonly string[]) => void;
}

/** Needs against outcomes against provision; the auditor links them, and what is linked to nothing stands out. */
export function ThreadView({ data, thread, takenLink, aside, onLeave, onShowText }: ThreadViewProps) {
  const view = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [wantsGaps, setOnlyGaps] = useState(false);
  const onlyGaps = wantsGaps && isBegun(thread.state);
  const ends = useEnds(data.audit, thread);
  const shown = useShown(thread, onlyGaps, ends.marked);
  const { currents, active, note, goTo, move } = useThreadFocus(view, thread, shown);
  useThreadKeys({ thread, ends, move, onLeave });
  const { link, mark } = ends;
  const press = useCallback(
    (item: ThreadItem) => {
      if (!link(item)) mark(item);
    },
    [link, mark],
  );
  const item = useMemo(() => allItems(thread.columns).find(({ id }) => id === active) ?? null, [thread, active]);
  const first = useRef(shown);
  useEffect(() => {
    const start = THREAD_ROLES.flatMap((role) => first.current[role])[0];
    if (start === undefined) title.current?.focus();
    else goTo(start);
  }, [goTo]);
  const seen = useRef<TakenLink | null>(null);
  useEffect(() => {
    // It may take a moment until a link that was put back is there.
    const back = thread.state.shown.find(({ link }) => link.id === takenLink?.id);
    if (back === undefined || seen.current === takenLink) return;
    seen.current = takenLink;
    goTo(back.from);
  }, [takenLink, thread.state, goTo]);
  return (
    <div className="thread" ref={view}>
      <ThreadHead
        data={data}
        thread={thread}
        onlyGaps={onlyGaps}
        onOnlyGaps={setOnlyGaps}
        onLeave={onLeave}
        aside={aside}
        title={title}
      />
      <LostLinks audit={data.audit} lost={thread.state.lost} />
      <div className="thread-columns">
        {THREAD_ROLES.map((role) => (
          <ThreadColumn
            key={role}
            role={role}
            items={shown[role]}
            thread={thread}
            ends={ends}
            current={currents[role]}
            active={item}
            onFocus={note}
            onPress={press}
            onGoTo={goTo}
          />
        ))}
      </div>
      <ThreadDetail thread={thread} ends={ends} item={item} onShowText={(one) => onShowText(one.blockIds)} />
    </div>
  );
}

/** What the filter lets through, counted items before those set aside. Marked ends stay in sight. */
function useShown({ columns, state }: Thread, onlyGaps: boolean, marked: readonly string[]): ThreadColumns {
  return useMemo(() => {
    const of = (role: keyof ThreadColumns): readonly ThreadItem[] => {
      const counted = state.counted[role];
      if (onlyGaps) return counted.filter(({ id }) => state.gaps.has(id) || marked.includes(id));
      return [...counted, ...columns[role].filter((item) => !counted.includes(item))];
    };
    return { need: of('need'), outcome: of('outcome'), provision: of('provision') };
  }, [columns, state, onlyGaps, marked]);
}
