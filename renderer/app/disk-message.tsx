import { AppButton } from '../components/app-button';
import { MessageStrip } from '../components/message-strip';
import { retryNow, useBehind, useSaveState, useSpace } from '../db/commit';
import { worstDiskTrouble } from './disk-trouble';

interface DiskMessageProps {
  readonly onRestart: () => void;
}

/** The worst of what must be told of the disk, and nothing beside it. */
export function DiskMessage({ onRestart }: DiskMessageProps) {
  const state = useSaveState();
  const space = useSpace();
  const behind = useBehind();
  switch (worstDiskTrouble({ saveFailed: state.kind === 'failed', space, behind })) {
    case 'not-saved':
      return <FailedSave />;
    case 'full':
    case 'low':
      return <LowSpace />;
    case 'behind':
      return <Behind onRestart={onRestart} />;
    case null:
      return null;
  }
}

/** Said at once by use-save-speech.ts, and once: the count below changes with every key press. */
function FailedSave() {
  const state = useSaveState();
  if (state.kind !== 'failed') return null;
  const changes = state.waiting === 1 ? '1 change waits' : `${state.waiting} changes wait`;
  return (
    <MessageStrip tone="danger" label="Not saved" actions={<AppButton onPress={retryNow}>Try again now</AppButton>}>
      <strong>Not saved.</strong> {state.message} {changes} on this screen and will be tried again. Keep the window
      open.
    </MessageStrip>
  );
}

function Behind({ onRestart }: DiskMessageProps) {
  return (
    <MessageStrip
      tone="warning"
      label="Screen not up to date"
      urgent
      actions={<AppButton onPress={onRestart}>Start the window again</AppButton>}
    >
      <strong>All your work is saved,</strong> but this screen could not be brought up to date, as happens when the disk
      is full. It is tried again by itself.
    </MessageStrip>
  );
}

function LowSpace() {
  const space = useSpace();
  return (
    <MessageStrip tone={space === 'full' ? 'danger' : 'warning'} label="Room on the disk" urgent={space === 'full'}>
      {space === 'full'
        ? 'The disk is nearly full, so no new work is accepted. What is saved is safe. Free some space and go on.'
        : 'Little room is left on the disk (under 500 MB). What is saved is safe; free some space soon.'}
    </MessageStrip>
  );
}
