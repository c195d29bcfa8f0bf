import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { allItems, THREAD_ROLES, type ThreadColumns, type ThreadItem } from '#shared/domain/thread/thread-item';
import type { AuditData } from '../use-audit-data';
import { ThreadColumn } from './thread-column';
import { ThreadDetail } from './thread-detail';
import { ThreadHead } from './thread-head';
import { isBegun } from './thread-words';
import { UnsureThread } from './unsure-thread';
import { useEnds } from './use-ends';
import { useLeftOut } from './use-left-out';
import type { Thread } from './use-thread';
import { useThreadFocus } from './use-thread-focus';
import { useThreadKeys } from './use-thread-keys';
import type { TakenThing } from './use-thread-place';
import './thread.css';
import './thread-card.css';
import './thread-detail.css';

interface ThreadViewProps {
  readonly data: AuditData;
  readonly thread: Thread;
  readonly taken: TakenThing | null;
  readonly aside: ReactNode;
  readonly onLeave: () => void;
  readonly onShowText: (blockIds: readonly string[]) => void;
}

/** Needs against outcomes against provision; the auditor links them, and what is linked to nothing stands out. */
export function ThreadView({ data, thread, taken, aside, onLeave, onShowText }: ThreadViewProps) {
  const view = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [wantsGaps, setOnlyGaps] = useState(false);
  const onlyGaps = wantsGaps && isBegun(thread.state);
  const ends = useEnds(data.audit, thread);
  const shown = useShown(thread, onlyGaps, ends.marked);
  const { currents, active, note, goTo, move } = useThreadFocus(view, thread, shown);
  const leaveOut = useLeftOut(data.audit, thread, shown, goTo);
  const showText = (one: ThreadItem) => onShowText(one.blockIds);
  useThreadKeys({ thread, ends, move, onLeaveOut: leaveOut, onShowText: showText, onLeave });
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
  const seen = useRef<TakenThing | null>(null);
  useEffect(() => {
    // It may take a moment until a link that was put back is there.
    const back = taken === null || seen.current === taken ? undefined : takenItem(thread, taken);
    if (back === undefined) return;
    seen.current = taken;
    goTo(back);
  }, [taken, thread, goTo]);
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
      <UnsureThread audit={data.audit} thread={thread} onGoTo={goTo} onCheck={ends.check} />
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
      <ThreadDetail thread={thread} ends={ends} item={item} onShowText={showText} onLeaveOut={leaveOut} />
    </div>
  );
}

/** The item at which a step that was taken back or done again is to be seen. */
function takenItem({ state, columns, findEnd }: Thread, taken: TakenThing): ThreadItem | undefined {
  if ('linkId' in taken) return state.shown.find(({ link }) => link.id === taken.linkId)?.from;
  const ends = taken.passages.map((passage) => findEnd(passage, taken.textHash)?.blockId);
  return allItems(columns).find(({ blockIds }) => blockIds.some((id) => ends.includes(id)));
}

/** What the filter lets through: counted items, then those set aside, then those left out. Marked ends stay in sight. */
function useShown({ columns, state, leftOut }: Thread, onlyGaps: boolean, marked: readonly string[]): ThreadColumns {
  return useMemo(() => {
    const of = (role: keyof ThreadColumns): readonly ThreadItem[] => {
      const counted = state.counted[role];
      if (onlyGaps) return counted.filter(({ id }) => state.gaps.has(id) || marked.includes(id));
      const others = columns[role].filter((item) => !counted.includes(item));
      const isOut = ({ id }: ThreadItem) => leftOut.has(id);
      return [...counted, ...others.filter((item) => !isOut(item)), ...others.filter(isOut)];
    };
    return { need: of('need'), outcome: of('outcome'), provision: of('provision') };
  }, [columns, state, leftOut, onlyGaps, marked]);
}
