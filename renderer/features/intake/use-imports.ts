import { useCallback, useState } from 'react';
import type { ImportRun, ImportSource } from '../../workers/import-types';
import { importPlans } from '../../workers/intake-pool';

export interface Imports {
  readonly runs: readonly ImportRun[];
  readonly load: (files: readonly ImportSource[]) => void;
  readonly close: () => void;
}

/** The loads of this window, kept until the person closes the panel. A load may begin while another is under way. */
export function useImports(): Imports {
  const [runs, setRuns] = useState<readonly ImportRun[]>([]);
  const load = useCallback((files: readonly ImportSource[]) => {
    if (files.length === 0) return;
    const run = importPlans(files);
    setRuns((before) => [...before, run]);
  }, []);
  const close = useCallback(() => setRuns([]), []);
  return { runs, load, close };
}
