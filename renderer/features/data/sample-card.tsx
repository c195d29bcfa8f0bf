import { useState } from 'react';
import type { Workspace } from '#shared/ipc/contract';
import { AppButton } from '../../components/app-button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ProgressLine } from '../../components/progress-line';
import type { SampleProgress } from '../../db/sample-data';
import { useSampleWeeks } from '../../db/sample-weeks';

export interface SampleCardWorkspace {
  readonly busy: boolean;
  readonly progress: SampleProgress | null;
  readonly addSample: () => Promise<void>;
  readonly addWeeks: () => Promise<void>;
  readonly removeSample: () => Promise<void>;
  readonly goTo: (workspace: Workspace) => Promise<void>;
}

interface SampleCardProps {
  readonly current: Workspace;
  readonly exists: boolean;
  readonly workspace: SampleCardWorkspace;
}

/** The invented plans: add them, go to them and back, remove them. */
export function SampleCard({ current, exists, workspace }: SampleCardProps) {
  const [asking, setAsking] = useState(false);
  const { busy, progress } = workspace;
  const weeks = useSampleWeeks();
  return (
    <section className="card data-card" aria-label="Invented plans">
      <h2>Sample data</h2>
      <p className="muted">
        12 invented plans to try the app on, in a database of their own. They never mix with our own data or reports.
      </p>
      <div className="card-actions">
        {exists ? null : (
          <AppButton isDisabled={busy} onPress={() => void workspace.addSample()}>
            Add the sample data
          </AppButton>
        )}
        {exists && current === 'council' ? (
          <AppButton isDisabled={busy} onPress={() => void workspace.goTo('sample')}>
            Go to the sample data
          </AppButton>
        ) : null}
        {current === 'sample' && weeks === false ? (
          <AppButton isDisabled={busy} onPress={() => void workspace.addWeeks()}>
            Add 26 weeks of results
          </AppButton>
        ) : null}
        {current === 'sample' ? (
          <AppButton isDisabled={busy} onPress={() => void workspace.goTo('council')}>
            Go to our own data
          </AppButton>
        ) : null}
        {exists ? (
          <AppButton kind="danger" isDisabled={busy} onPress={() => setAsking(true)}>
            Remove the sample data
          </AppButton>
        ) : null}
      </div>
      {progress === null ? null : (
        <div className="start-progress" role="status">
          <span>{progress.stage === 'plans' ? 'Reading the sample data' : 'Adding sample audits'}</span>
          <ProgressLine label="Sample data" value={progress.done} total={progress.total} />
        </div>
      )}
      <ConfirmDialog
        title="Remove the sample data?"
        action="Remove"
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={workspace.removeSample}
      >
        <p>The invented plans and their marks are deleted from this computer. Our own data are not touched.</p>
      </ConfirmDialog>
    </section>
  );
}
