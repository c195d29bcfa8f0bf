import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ImportProgress, ImportRun, ImportSummary } from '../../workers/import-types';

/** A load as it goes on, and its summary once it has ended. */
export function useRunProgress(run: ImportRun): {
  readonly progress: ImportProgress;
  readonly summary: ImportSummary | null;
} {
  const progress = useSyncExternalStore(run.subscribe, run.getSnapshot);
  const [summary, setSummary] = useState<ImportSummary | null>(null);
  useEffect(() => {
    let mounted = true;
    const wait = async () => {
      const done = await run.done;
      if (mounted) setSummary(done);
    };
    void wait();
    return () => {
      mounted = false;
    };
  }, [run]);
  return { progress, summary };
}
