import { useCallback, useMemo, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { Result } from '#shared/lib/result';
import { announce } from '../components/announcer';
import type { StoreOpening } from '../db/open-store';
import { addSampleData, removeSampleData, type SampleProgress, switchWorkspace } from '../db/sample-data';
import { addSampleWeeks } from '../db/sample-weeks';
import { knownIn } from './welcome';

export interface WorkspaceActions {
  readonly busy: boolean;
  readonly progress: SampleProgress | null;
  readonly problem: string | null;
  readonly forgetProblem: () => void;
  readonly addSample: () => Promise<void>;
  /** Adds half a year of invented results to the sample data that are open. */
  readonly addWeeks: () => Promise<void>;
  readonly removeSample: () => Promise<void>;
  readonly goTo: (workspace: 'council' | 'sample') => Promise<void>;
}

/** Going between the council's own data and the sample data. The person goes along. */
export function useWorkspace(person: Person, onOpening: (opening: StoreOpening) => void): WorkspaceActions {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<SampleProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const run = useCallback(
    async (step: () => Promise<Result<StoreOpening>>, said: string) => {
      setBusy(true);
      setProblem(null);
      try {
        const opened = await step();
        if (!opened.ok) return setProblem(opened.error.message);
        onOpening({ ...opened.value, person: await knownIn(opened.value, person) });
        announce(said);
      } finally {
        setBusy(false);
        setProgress(null);
      }
    },
    [person, onOpening],
  );
  const addWeeks = useCallback(async () => {
    setBusy(true);
    setProblem(null);
    try {
      const added = await addSampleWeeks(setProgress);
      if (added.ok) announce('26 weeks of results are there.');
      else setProblem(added.error.message);
    } finally {
      setBusy(false);
      setProgress(null);
    }
  }, []);
  return useMemo(
    () => ({
      busy,
      progress,
      problem,
      forgetProblem: () => setProblem(null),
      addSample: () => run(() => addSampleData(setProgress), 'The sample data are there.'),
      addWeeks,
      removeSample: () => run(removeSampleData, 'The sample data are removed.'),
      goTo: (to) => run(() => switchWorkspace(to), to === 'council' ? 'Our own data.' : 'Sample data.'),
    }),
    [busy, progress, problem, run, addWeeks],
  );
}
