import { useDeferredValue } from 'react';
import { isThreadCriterion, type ThreadCriterion } from '#shared/domain/thread/thread-evidence';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import type { ReadPlan } from '../use-read-plan';
import { criterionLine } from './thread-words';
import { useThread } from './use-thread';
import './thread-line.css';

interface ThreadLineProps {
  readonly auditId: string;
  readonly read: ReadPlan;
  readonly criterionId: string;
  readonly onOpen: () => void;
}

/** Beside the criteria that ask after it: what the golden thread comes to so far, and the way to it. Nothing elsewhere. */
export function ThreadLine(props: ThreadLineProps) {
  const { criterionId } = props;
  return isThreadCriterion(criterionId) ? <Line {...props} criterionId={criterionId} /> : null;
}

const LOADING: ReadPlan = { kind: 'loading' };

type LineProps = ThreadLineProps & { readonly criterionId: ThreadCriterion };

function Line({ auditId, read, criterionId, onOpen }: LineProps) {
  // Looking through a long plan takes longer than a frame: the criterion is shown first.
  const later = useDeferredValue(read, LOADING);
  const thread = useThread(later, auditId);
  const key = usePrintedKey('thread');
  if (thread === null) return null;
  return (
    <div className="thread-line">
      <p>Golden thread: {criterionLine(thread.state, criterionId)}</p>
      <AppButton keys={key} onPress={onOpen}>
        Open
      </AppButton>
    </div>
  );
}
