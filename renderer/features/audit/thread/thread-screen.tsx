import type { ReactNode } from 'react';
import { allItems } from '#shared/domain/thread/thread-item';
import { AppButton } from '../../../components/app-button';
import { EmptyState, LoadingState, ProblemState } from '../../../components/states';
import { type KeyMap, useKeys } from '../../../components/use-keys';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import type { AuditData } from '../use-audit-data';
import type { ReadPlan } from '../use-read-plan';
import { ThreadView } from './thread-view';
import { useThread } from './use-thread';
import type { TakenThing } from './use-thread-place';

interface ThreadScreenProps {
  readonly data: AuditData;
  readonly read: ReadPlan;
  readonly taken: TakenThing | null;
  readonly aside: ReactNode;
  readonly onLeave: () => void;
  readonly onShowText: (blockIds: readonly string[]) => void;
}

/** The golden thread in the place of the panes, or why there is none. */
export function ThreadScreen(props: ThreadScreenProps) {
  const { data, read, onLeave } = props;
  const thread = useThread(read, data.audit.id);
  if (read.kind === 'problem')
    return (
      <Away onLeave={onLeave}>
        <ProblemState title="The text could not be read" actions={<BackButton onLeave={onLeave} />}>
          <p>{read.message}</p>
        </ProblemState>
      </Away>
    );
  if (thread === null) return <LoadingState title="Fetching the plan’s text" />;
  const items = allItems(thread.columns).length;
  const pictures = thread.text.planText.warnings.some(({ code }) => code === 'scanned-pages');
  if (items === 0 && thread.state.lost.length === 0)
    return (
      <Away onLeave={onLeave}>
        <NothingToLink pictures={pictures} onLeave={onLeave} />
      </Away>
    );
  return <ThreadView {...props} thread={thread} />;
}

const BackButton = ({ onLeave }: { readonly onLeave: () => void }) => (
  <AppButton kind="primary" keys="Esc" autoFocus onPress={onLeave}>
    Back to the criterion
  </AppButton>
);

const leaving = (onLeave: () => void) => (event: KeyboardEvent) => {
  event.preventDefault();
  onLeave();
};

/** Escape leads back from where there is nothing else to do. */
function Away({ onLeave, children }: { readonly onLeave: () => void; readonly children: ReactNode }) {
  const keys: KeyMap = { Escape: leaving(onLeave) };
  useKeys(keys);
  return <div className="thread">{children}</div>;
}

function NothingToLink({ pictures, onLeave }: { readonly pictures: boolean; readonly onLeave: () => void }) {
  const moveKey = spokenKeys(usePrintedKey('move-text'));
  if (pictures)
    return (
      <EmptyState title="This plan has no text to link" actions={<BackButton onLeave={onLeave} />}>
        <p>
          Its pages are pictures, so there are no passages to choose. Follow the thread on the pages, rate X1 and F1,
          and write in their notes where it breaks.
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title="No needs, outcomes or provision were found" actions={<BackButton onLeave={onLeave} />}>
      <p>
        Sections B to H2 have no text. If it stands elsewhere, choose it in the plan’s text and move it to its section
        with {moveKey}; it shows here at once.
      </p>
    </EmptyState>
  );
}
