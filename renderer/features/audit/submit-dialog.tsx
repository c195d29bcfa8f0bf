import { useState } from 'react';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { ModalDialog } from '../../components/modal-dialog';
import { submitAudit } from '../../db/actions/audits';
import { retryNow, useSaveState } from '../../db/commit';
import { countAtSubmit } from './count-at-submit';
import { NotAskedLine } from './not-asked-line';
import { focusMinutes, MinutesField } from './time/minutes-field';
import { forgetSeenTime } from './time/use-active-time';
import { useMinutes } from './time/use-minutes';
import type { AuditData } from './use-audit-data';
import type { ReadPlan } from './use-read-plan';
import { waitingWords } from './waiting-words';
import { type Unanswered, unansweredBySection } from './walk-criteria';

interface SubmitDialogProps {
  readonly data: AuditData;
  /** The plan's text, in which prompts and provision are counted. */
  readonly read: ReadPlan;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onJump: (criterionId: string) => void;
}

/** Before handing in: what is unanswered and what that costs, each a way back to it. The auditor may submit all the same. */
export function SubmitDialog({ data, read, isOpen, onClose, onJump }: SubmitDialogProps) {
  const { audit, answers, rubric, asked, plan } = data;
  const minutes = useMinutes(audit, isOpen);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const open = unansweredBySection(asked, answers);
  const count = open.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const total = allCriteria(asked).length;
  const submit = async () => {
    const spent = minutes.read();
    if (!spent.ok) return focusMinutes();
    setBusy(true);
    setProblem(null);
    try {
      const result = await submitAudit(audit, answers.values(), rubric, {
        planType: plan.type,
        minutes: spent.minutes,
        counts: await countAtSubmit(read),
      });
      if (result.ok) {
        forgetSeenTime(audit.id);
        announce(`${plan.ref} submitted.`);
        onClose();
      } else setProblem(result.error.message);
    } finally {
      setBusy(false);
    }
  };
  const jump = (criterionId: string) => {
    // At once, and the focus a frame later: going there later still would take back a key pressed meanwhile.
    onClose();
    onJump(criterionId);
  };
  return (
    // Handing in is not taken back by closing: until it is on disk, nothing else is marked.
    <ModalDialog title={`Submit ${plan.ref}?`} isOpen={isOpen} onClose={busy ? stay : onClose} wide>
      <div className="dialog-words">
        {count === 0 ? (
          <p>
            All {total} criteria are answered. Submitting works out the grade; you can reopen the audit with a reason.
          </p>
        ) : (
          <>
            <p>
              <strong>
                {count} of {total} criteria {count === 1 ? 'is' : 'are'} unanswered.
              </strong>{' '}
              Submitted like this, the audit is incomplete: it gets no grade, and reports leave it out of scores and
              grades. Choose a criterion to go to it.
            </p>
            <UnansweredList open={open} onJump={jump} />
          </>
        )}
        <NotAskedLine data={data} />
        <MinutesField minutes={minutes} isDisabled={busy} />
        {problem === null ? null : (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
        {busy ? <StillSaving /> : null}
      </div>
      <div className="dialog-actions">
        <AppButton isDisabled={busy} onPress={onClose}>
          {count === 0 ? 'Not yet' : 'Go back'}
        </AppButton>
        <AppButton kind="primary" isBusy={busy} onPress={() => void submit()} autoFocus={count === 0}>
          {count === 0 ? 'Submit' : 'Submit anyway'}
        </AppButton>
      </div>
    </ModalDialog>
  );
}

const stay = (): void => undefined;

function StillSaving() {
  const state = useSaveState();
  if (state.kind !== 'failed') return null;
  return (
    <div role="alert" className="problem">
      <p>Not submitted yet: {state.message} It is tried again by itself.</p>
      <p>{waitingWords(state.waiting)}</p>
      <AppButton onPress={retryNow}>Try again now</AppButton>
    </div>
  );
}

interface UnansweredListProps {
  readonly open: readonly Unanswered[];
  readonly onJump: (criterionId: string) => void;
}

/** Limiting criteria first: they alone can hold the grade down. */
function UnansweredList({ open, onJump }: UnansweredListProps) {
  const all = open.flatMap(({ criteria }) => criteria);
  return (
    <ul className="unanswered" aria-label="Unanswered criteria">
      {[...all]
        .sort((a, b) => Number(b.limiting) - Number(a.limiting))
        .map((criterion) => (
          <li key={criterion.id}>
            <AppButton kind="link" onPress={() => onJump(criterion.id)}>
              {criterion.id} {criterion.title}
              {criterion.limiting ? ' (limits the grade)' : ''}
            </AppButton>
          </li>
        ))}
    </ul>
  );
}
