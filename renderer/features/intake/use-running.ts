import { useCallback, useSyncExternalStore } from 'react';
import type { ImportRun } from '../../workers/import-types';

/** True while any of the loads is still going on. */
export function useRunning(runs: readonly ImportRun[]): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = runs.map((run) => run.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [runs],
  );
  return useSyncExternalStore(subscribe, () => runs.some((run) => run.getSnapshot().running));
}
