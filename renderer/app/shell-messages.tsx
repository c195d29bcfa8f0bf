import { useState } from 'react';
import { AppButton } from '../components/app-button';
import { ConfirmDialog } from '../components/confirm-dialog';
import { MessageStrip } from '../components/message-strip';
import type { StoreOpening } from '../db/open-store';
import { DiskMessage } from './disk-message';
import type { Unexpected } from './use-unexpected';
import type { WorkspaceActions } from './use-workspace';

interface ShellMessagesProps {
  readonly opening: StoreOpening;
  readonly unexpected: Unexpected;
  readonly onRestart: () => void;
  readonly workspace: WorkspaceActions;
}

/** Everything a person must know before they go on: failed saves, little room, what happened at start, sample data. */
export function ShellMessages({ opening, unexpected, onRestart, workspace }: ShellMessagesProps) {
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const notices = opening.notices.filter((notice) => !dismissed.includes(notice));
  return (
    <>
      <DiskMessage onRestart={onRestart} />
      <SomethingFailed unexpected={unexpected} onRestart={onRestart} />
      {notices.map((notice) => (
        <MessageStrip
          key={notice}
          tone="warning"
          label="Notice from the start of the app"
          onDismiss={() => setDismissed([...dismissed, notice])}
          urgent
        >
          {notice}
        </MessageStrip>
      ))}
      {workspace.problem === null ? null : (
        <MessageStrip tone="danger" label="Sample data" onDismiss={workspace.forgetProblem} urgent>
          {workspace.problem}
        </MessageStrip>
      )}
      {opening.workspace === 'sample' ? <SampleBanner workspace={workspace} /> : null}
    </>
  );
}

function SomethingFailed({ unexpected, onRestart }: Pick<ShellMessagesProps, 'unexpected' | 'onRestart'>) {
  const { code, forget } = unexpected;
  if (code === null) return null;
  return (
    <MessageStrip
      tone="danger"
      label="Something failed"
      urgent
      onDismiss={forget}
      actions={<AppButton onPress={onRestart}>Start the window again</AppButton>}
    >
      <strong>Something in the app failed.</strong> Everything that said “Saved” is safe. If this screen does not go on,
      start the window again. <span className="muted">Technical code: {code}</span>
    </MessageStrip>
  );
}

function SampleBanner({ workspace }: { readonly workspace: WorkspaceActions }) {
  const [asking, setAsking] = useState(false);
  return (
    <MessageStrip
      tone="info"
      label="Sample data"
      actions={
        <>
          <AppButton isDisabled={workspace.busy} onPress={() => void workspace.goTo('council')}>
            Back to our own data
          </AppButton>
          <AppButton isDisabled={workspace.busy} onPress={() => setAsking(true)}>
            Remove the sample data
          </AppButton>
        </>
      }
    >
      <strong>Sample data.</strong> These plans are invented
      <span className="strip-more">, and kept apart from our own data</span>.
      <ConfirmDialog
        title="Remove the sample data?"
        action="Remove"
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={workspace.removeSample}
      >
        <p>The invented plans and their marks are deleted from this computer. Our own data are not touched.</p>
        <p>You can add the sample data again under Data.</p>
      </ConfirmDialog>
    </MessageStrip>
  );
}
