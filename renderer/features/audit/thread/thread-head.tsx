import { memo, type ReactNode, type Ref } from 'react';
import { ToggleButton } from 'react-aria-components';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { THREAD_CRITERIA } from '#shared/domain/thread/thread-evidence';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
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
  const gapsKey = usePrintedKey('only-gaps');
  const attachKeys = { X1: usePrintedKey('attach-x1'), F1: usePrintedKey('attach-f1') };
  const known = new Set(allCriteria(data.rubric).map(({ id }) => id));
  const begun = isBegun(thread.state);
  const press = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    if (begun) act();
    else announce('Link something first: before that nothing is missing.');
  };
  useActionKeys({
    'only-gaps': press(() => onOnlyGaps(!onlyGaps)),
    'attach-x1': press(() => known.has('X1') && attach('X1')),
    'attach-f1': press(() => known.has('F1') && attach('F1')),
  });
  return (
    <header className="thread-head">
      <div className="thread-title">
        <h2 ref={title} tabIndex={-1}>
          Golden thread
        </h2>
        <p className="thread-summary">{headLine(thread.state)}</p>
        {said === null ? null : <p className="thread-said">{said}</p>}
      </div>
      <div className="thread-actions">
        <ToggleButton className="thread-filter" isSelected={onlyGaps} onChange={onOnlyGaps} isDisabled={!begun}>
          Only what is not linked <KeyHint keys={gapsKey} />
        </ToggleButton>
        {THREAD_CRITERIA.filter((id) => known.has(id)).map((id) => {
          const count = left(id).length;
          return (
            <AppButton
              key={id}
              keys={attachKeys[id]}
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
        {aside}
      </div>
    </header>
  );
});
