import { memo, type ReactNode, type Ref } from 'react';
import { ToggleButton } from 'react-aria-components';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { THREAD_CRITERIA } from '#shared/domain/thread/thread-evidence';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import type { AuditData } from '../use-audit-data';
import { headLine, isBegun } from './thread-words';
import { useAttach } from './use-attach';
import type { Thread } from './use-thread';

interface ThreadHeadProps {
  readonly data: AuditData;
  readonly thread: Thread;
  readonly onlyGaps: boolean;
  readonly onOnlyGaps: (only: boolean) => void;
  readonly onLeave: () => void;
  /** What concerns the whole audit. */
  readonly aside: ReactNode;
  readonly title: Ref<HTMLHeadingElement>;
}

/** What the thread comes to, and what can be done with it. Not drawn again by a step from card to card. */
export const ThreadHead = memo(function ThreadHead(props: ThreadHeadProps) {
  const { data, thread, onlyGaps, onOnlyGaps, onLeave, aside, title } = props;
  const { left, attach, said } = useAttach(data.audit, thread);
  const key = usePrintedKey('thread');
  const known = new Set(allCriteria(data.rubric).map(({ id }) => id));
  const begun = isBegun(thread.state);
  return (
    <header className="thread-head">
      <div className="thread-title">
        <h2 ref={title} tabIndex={-1}>
          Golden thread
        </h2>
        <p className="thread-summary">{headLine(thread.state)}</p>
        {said === null ? null : <p className="thread-said">{said}</p>}
        {aside}
      </div>
      <div className="thread-actions">
        <ToggleButton className="thread-filter" isSelected={onlyGaps} onChange={onOnlyGaps} isDisabled={!begun}>
          Only what is not linked
        </ToggleButton>
        {THREAD_CRITERIA.filter((id) => known.has(id)).map((id) => {
          const count = left(id).length;
          return (
            <AppButton
              key={id}
              isDisabled={!begun}
              onPress={() => attach(id)}
              aria-label={`Attach to ${id}: ${count} broken places`}
            >
              Attach to {id}
              {begun ? ` (${count})` : ''}
            </AppButton>
          );
        })}
        <AppButton keys={key} onPress={onLeave}>
          Back
        </AppButton>
      </div>
    </header>
  );
});
