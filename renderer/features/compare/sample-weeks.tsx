import { AppButton } from '../../components/app-button';
import { ProgressLine } from '../../components/progress-line';
import type { SampleProgress } from '../../db/sample-data';
import { useSampleWeeks } from '../../db/sample-weeks';

/** How the invented 26 weeks are added to the sample data that are open. */
export interface SampleWeeks {
  readonly addWeeks: () => Promise<void>;
  readonly busy: boolean;
  readonly progress: SampleProgress | null;
}

interface SampleWeeksProps {
  /** Absent outside the sample data. */
  readonly sampleWeeks: SampleWeeks | undefined;
}

/** In the sample data, while they have only a few audits: what there could be to look at, and the way to it. */
export function SampleWeeksStrip({ sampleWeeks }: SampleWeeksProps) {
  const areThere = useSampleWeeks();
  if (sampleWeeks === undefined || areThere !== false) return null;
  const { busy, progress, addWeeks } = sampleWeeks;
  return (
    <section className="taken" aria-label="Sample data">
      <p>
        The sample data hold a few audits only. 26 weeks of invented plans and marks give Compare something to show.
      </p>
      {progress === null ? null : (
        <ProgressLine label="26 weeks of results" value={progress.done} total={progress.total} />
      )}
      <AppButton isBusy={busy} onPress={() => void addWeeks()}>
        {busy ? 'Adding 26 weeks of results…' : 'Add 26 weeks of results'}
      </AppButton>
    </section>
  );
}
