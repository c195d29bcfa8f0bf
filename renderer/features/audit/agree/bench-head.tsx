import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { Steps } from '../audit-bar';
import type { Agreeing } from './use-agreeing';

/**
 * How far agreeing has got for whoever looks. `not-begun`: nobody has begun it; `may-begin`: and this person may; `settling`:
 * this person does; `settled-by-other`: somebody else does; `agreed`: it is done.
 */
export type Stage = 'not-begun' | 'may-begin' | 'settling' | 'settled-by-other' | 'agreed';

interface StageFacts {
  readonly begun: boolean;
  readonly isOpen: boolean;
  readonly canChange: boolean;
  readonly mayBegin: boolean;
}

export function stageOf({ begun, isOpen, canChange, mayBegin }: StageFacts): Stage {
  if (!begun) return mayBegin ? 'may-begin' : 'not-begun';
  if (!isOpen) return 'agreed';
  return canChange ? 'settling' : 'settled-by-other';
}

const isBeforeBeginning = (stage: Stage): boolean => stage === 'not-begun' || stage === 'may-begin';

interface BenchActionsProps {
  readonly auditId: string;
  readonly stage: Stage;
  readonly canTake: boolean;
  readonly onSubmit: () => void;
  readonly onTake: () => void;
  readonly onBegin: () => void;
  readonly onResult: () => void;
}

/** What can be done with the whole of it. */
export function BenchActions({ auditId, stage, canTake, onSubmit, onTake, onBegin, onResult }: BenchActionsProps) {
  const [submitKey, takeKey, agreeKey] = [usePrintedKey('submit'), usePrintedKey('take-over'), usePrintedKey('agree')];
  return (
    <div className="audit-actions">
      {stage === 'settling' ? (
        <>
          <Steps auditId={auditId} />
          <AppButton kind="primary" keys={submitKey} onPress={onSubmit}>
            Hand in agreed marks
          </AppButton>
        </>
      ) : null}
      {canTake ? (
        <AppButton keys={takeKey} onPress={onTake}>
          Take it over
        </AppButton>
      ) : null}
      {stage === 'may-begin' ? (
        <AppButton kind="primary" keys={agreeKey} onPress={onBegin}>
          Agree the marks
        </AppButton>
      ) : null}
      {stage === 'agreed' ? (
        <AppButton kind="primary" keys={agreeKey} onPress={onResult}>
          Show the agreed result
        </AppButton>
      ) : null}
    </div>
  );
}

interface BenchLineProps {
  readonly agreeing: Agreeing;
  readonly stage: Stage;
  /** Whether every criterion is listed, or the conflicts alone. */
  readonly everything: boolean;
  readonly onTurn: () => void;
  readonly onTrail: () => void;
  readonly onShow: (auditId: string | null) => void;
  readonly onGiveUp: () => void;
}

/** Whose marks these are and how they stand, and the ways to see more of them. */
export function BenchLine({ agreeing, stage, everything, onTurn, onTrail, onShow, onGiveUp }: BenchLineProps) {
  const { conflicts, rows, first, second } = agreeing;
  const [allKey, trailKey, giveUpKey] = [
    usePrintedKey('all-criteria'),
    usePrintedKey('trail'),
    usePrintedKey('give-up-agreeing'),
  ];
  return (
    <div className="agree-line">
      <p>{whatIsShown(agreeing, stage)}</p>
      <AppButton kind="quiet" keys={allKey} onPress={onTurn}>
        {everything ? `Conflicts only (${conflicts.length})` : `Every criterion (${rows.length})`}
      </AppButton>
      {isBeforeBeginning(stage) ? null : (
        <AppButton kind="quiet" keys={trailKey} onPress={onTrail}>
          Trail
        </AppButton>
      )}
      {[first, second].map((marker) => (
        <AppButton key={marker.audit.id} kind="link" onPress={() => onShow(marker.audit.id)}>
          {marker.initials}’s audit
        </AppButton>
      ))}
      {stage === 'settling' ? (
        <AppButton kind="quiet" keys={giveUpKey} onPress={onGiveUp}>
          Give up…
        </AppButton>
      ) : null}
    </div>
  );
}

function whatIsShown({ leader, first, second, conflicts }: Agreeing, stage: Stage): string {
  const both = `${first.initials} and ${second.initials}`;
  if (stage === 'agreed') return `Agreed by ${leader} from the marks of ${both}, which stay as they were.`;
  if (!isBeforeBeginning(stage))
    return `${leader} settles the marks of ${both}. Marks that the two share are taken over; of two within the tolerance, the lower. Both audits stay as they are.`;
  return conflicts.length === 0
    ? `${both} have both handed in, and agree on every criterion. Until the marks are agreed, the audit handed in first counts in figures.`
    : `${both} have both handed in and differ on these criteria. Nothing is settled yet: until it is, the audit handed in first counts in figures.`;
}
