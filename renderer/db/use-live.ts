import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { type Session, sessionSignal } from './session';

/** The open workspace, or null between two of them. */
export const useSession = (): Session | null => useSyncExternalStore(sessionSignal.subscribe, sessionSignal.get);

/**
 * A live read of the working copy; `undefined` while loading. `key` names what is read: when it changes, the answer to
 * the old question is not shown for the new one.
 */
export function useLive<T>(key: string, read: (session: Session) => Promise<T>): T | undefined {
  const session = useSession();
  const found = useLiveQuery(
    async () => (session === null ? undefined : { session, key, value: await read(session) }),
    [session, key],
  );
  return found !== undefined && found.session === session && found.key === key ? found.value : undefined;
}
