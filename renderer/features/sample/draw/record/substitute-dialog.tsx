import { type FormEvent, useEffect, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { RegisterRow } from '#shared/domain/register/register';
import { frameAgain } from '#shared/domain/sample/draw-again';
import type { Sample } from '#shared/domain/sample/sample';
import { nextSubstitute } from '#shared/domain/sample/substitutes';
import { announce } from '../../../../components/announcer';
import { AppButton } from '../../../../components/app-button';
import { ModalDialog } from '../../../../components/modal-dialog';
import { TextInput } from '../../../../components/text-input';
import { substituteMember } from '../../../../db/actions/samples';
import type { MemberRow } from '../../../../db/sample-states';
import { getRegisterRows } from '../../../../platform/documents';
import { readReferences } from '../form/known-reference';

interface SubstituteDialogProps {
  readonly sample: Sample;
  readonly row: MemberRow;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** Replaces one plan of a sample: the next of the same seed stands in, and why stays in the record. */
export function SubstituteDialog({ sample, row, people, onClose }: SubstituteDialogProps) {
  const { ref } = row.member;
  const isPicked = sample.method.kind === 'targeted';
  const [eligible, setEligible] = useState<readonly RegisterRow[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [pick, setPick] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const hash = sample.frame.rowsHash;
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const rows = await getRegisterRows(hash);
      if (!wanted) return;
      if (rows.ok) setEligible(frameAgain(sample, rows.value).eligible);
      else setProblem(rows.error.message);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [hash, sample]);
  const next = eligible === null || isPicked ? null : nextSubstitute(sample, eligible, ref);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (eligible === null || reason.trim() === '') return;
    const [picked = pick.trim()] = readReferences(pick, eligible).known;
    setBusy(true);
    try {
      const done = await substituteMember(sample.id, eligible, {
        out: ref,
        reason: reason.trim(),
        people,
        ...(isPicked && { pick: picked }),
      });
      if (done !== null && !done.ok) return setProblem(done.error.message);
      if (done !== null) announce(`${done.value.substitute.ref} stands in for ${ref}.`);
      onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <ModalDialog title={`Replace ${ref}`} isOpen onClose={onClose} wide>
      <form onSubmit={(event) => void save(event)} noValidate>
        <div className="dialog-words">
          <p>
            {isPicked
              ? 'The plans of this sample were picked, so pick the one that stands in.'
              : 'The next plan of the same seed and stratum stands in, so that nobody chooses it.'}
          </p>
          {next?.ok === true ? (
            <p>
              <strong>{next.value.ref}</strong> stands in for {ref}
              {next.value.stratum === '' ? '' : ` (${next.value.stratum})`}.
            </p>
          ) : null}
          {row.state === 'no-file' ? null : (
            <p>
              {ref} is loaded already. It stays in the list of plans, with what was marked, and no longer counts as one
              of this sample.
            </p>
          )}
        </div>
        <div className="form-grid">
          {isPicked ? <TextInput label="Reference that stands in" value={pick} onChange={setPick} /> : null}
          <TextInput
            label="Reason"
            value={reason}
            onChange={setReason}
            maxLength={500}
            autoFocus
            hint="Stays in the record: no file, moved away … Never a name."
            problem={tried && reason.trim() === '' ? 'Say why it is replaced.' : undefined}
          />
        </div>
        <p role="alert" className="problem">
          {problem ?? (next?.ok === false ? next.error.message : '')}
        </p>
        <div className="dialog-actions">
          <AppButton onPress={onClose}>Cancel</AppButton>
          <AppButton kind="primary" type="submit" isBusy={busy} isDisabled={eligible === null || next?.ok === false}>
            Replace
          </AppButton>
        </div>
      </form>
    </ModalDialog>
  );
}
