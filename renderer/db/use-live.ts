import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useSyncExternalStore } from 'react';
import { sameRecord } from './same-record';
import { type Session, sessionSignal } from './session';

/** The open workspace, or null between two of them. */
export const useSession = (): Session | null => useSyncExternalStore(sessionSignal.subscribe, sessionSignal.get);

interface Found<T> {
  readonly session: Session;
  readonly key: string;
  readonly value: T;
}

/**
 * A live read of the working copy; `undefined` while loading. `key` names what is read: when it changes, the answer to
 * the old question is not shown for the new one. What is read is plain data, and stays the same object for as long as it
 * says the same: a write beside it, such as every mark is to its audit, draws nothing again.
 */
export function useLive<T>(key: string, read: (session: Session) => Promise<T>): T | undefined {
  const session = useSession();
  const last = useRef<Found<T>>(undefined);
  const found = useLiveQuery(async () => {
    if (session === null) return undefined;
    const fresh: Found<T> = { session, key, value: await read(session) };
    const before = last.current;
    const same = before?.session === session && before.key === key && sameRecord(before.value, fresh.value);
    last.current = same ? before : fresh;
    return last.current;
  }, [session, key]);
  return found !== undefined && found.session === session && found.key === key ? found.value : undefined;
}
