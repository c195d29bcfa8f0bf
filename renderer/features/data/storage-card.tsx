import { useState } from 'react';
import type { Workspace } from '#shared/ipc/contract';
import { clockTime, longDate } from '#shared/lib/dates';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { usePlanRows } from '../../db/reads';
import { call } from '../../platform/bridge';

interface StorageCardProps {
  readonly snapshotAt: string | null;
  readonly onSnapshot: (at: string) => void;
  readonly workspace: Workspace;
}

/** Where the work is, in words, and a snapshot of it on demand. */
export function StorageCard({ snapshotAt, onSnapshot, workspace }: StorageCardProps) {
  const rows = usePlanRows();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const snapshot = async () => {
    setBusy(true);
    setProblem(null);
    const taken = await call('store:snapshot', undefined);
    setBusy(false);
    if (!taken.ok) return setProblem(taken.error.message);
    onSnapshot(taken.value.at);
    announce('A snapshot was taken.');
  };
  return (
    <section className="card data-card" aria-label="Stored work">
      <h2>Stored work</h2>
      <dl className="facts">
        <div>
          <dt>Open now</dt>
          <dd>{workspace === 'sample' ? 'Sample data' : 'Our own data'}</dd>
        </div>
        <div>
          <dt>Plans</dt>
          <dd>{rows === undefined ? '…' : rows.length.toLocaleString('en-GB')}</dd>
        </div>
        <div>
          <dt>Last snapshot</dt>
          <dd>
            {snapshotAt === null ? 'None yet' : `${longDate(snapshotAt)} at ${clockTime(snapshotAt).slice(0, 5)}`}
          </dd>
        </div>
      </dl>
      <p className="muted">
        Everything is on this computer, in the app’s folder of your own Windows or Linux profile, and nowhere else: no
        account, no server, no network. Each change is written to a journal before the screen says “Saved”. Snapshots
        are taken by themselves; if the working copy is ever damaged, the app rebuilds it from them at the next start.
      </p>
      <div className="card-actions">
        <AppButton isBusy={busy} onPress={() => void snapshot()}>
          Take a snapshot now
        </AppButton>
      </div>
      {problem === null ? null : (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
    </section>
  );
}
