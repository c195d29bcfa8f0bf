import { useMemo, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { allocate } from '#shared/domain/sample/allocate';
import type { Sample } from '#shared/domain/sample/sample';
import { AppButton } from '../../../../components/app-button';
import { CheckField } from '../../../../components/check-field';
import { ModalDialog } from '../../../../components/modal-dialog';
import { reallocate } from '../../../../db/actions/samples';
import type { MemberRow } from '../../../../db/sample-states';
import { nameOf } from './people-words';

interface ShareDialogProps {
  readonly sample: Sample;
  readonly rows: readonly MemberRow[];
  readonly people: readonly Person[];
  readonly loads: Readonly<Record<string, number>>;
  readonly onClose: () => void;
}

/** Shares all plans of a sample out anew; whoever has begun to mark one keeps it. */
export function ShareDialog({ sample, rows, people, loads, onClose }: ShareDialogProps) {
  const [chosen, setChosen] = useState<readonly string[]>(() => [
    ...new Set(sample.members.flatMap(({ auditorIds }) => auditorIds)),
  ]);
  const [busy, setBusy] = useState(false);
  const allocated = useMemo(() => {
    const kept = new Map(
      rows.map(({ member, marks }) => [
        member.ref,
        marks.filter(({ state }) => state !== 'to-do').map(({ auditorId }) => auditorId),
      ]),
    );
    const markers = people
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, writerCodes }) => ({ id, writerCodes, load: otherLoad(id, rows, loads) }));
    return allocate(sample.members, sample.doubleMarked, markers, sample.seed, { kept });
  }, [sample, rows, people, loads, chosen]);
  const save = async () => {
    if (!allocated.ok) return;
    setBusy(true);
    try {
      await reallocate(sample.id, allocated.value.auditorIds);
      onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <ModalDialog title="Share the plans out anew" isOpen onClose={onClose} wide>
      <p className="muted">
        As evenly as can be. Whoever has begun to mark a plan keeps it; nobody gets one they wrote.
      </p>
      <ul className="draw-people">
        {people.map(({ id, name }) => (
          <li key={id}>
            <CheckField
              isSelected={chosen.includes(id)}
              onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
            >
              {name} <span className="muted">{otherLoad(id, rows, loads)} to mark of other samples</span>
            </CheckField>
          </li>
        ))}
      </ul>
      <div role="status" className="draw-notes">
        {allocated.ok ? (
          <p>
            Plans for each: {allocated.value.loads.map(({ id, plans }) => `${nameOf(people, id)} ${plans}`).join(' · ')}
          </p>
        ) : (
          <p>{allocated.error.message}</p>
        )}
        {allocated.ok ? allocated.value.notAllocated.map(({ ref, message }) => <p key={ref}>{message}</p>) : null}
      </div>
      <div className="dialog-actions">
        <AppButton onPress={onClose}>Cancel</AppButton>
        <AppButton kind="primary" isBusy={busy} isDisabled={!allocated.ok} onPress={() => void save()}>
          Share out
        </AppButton>
      </div>
    </ModalDialog>
  );
}

/** What a person has to mark apart from this sample, which is being shared out. */
function otherLoad(id: string, rows: readonly MemberRow[], loads: Readonly<Record<string, number>>): number {
  const here = rows.filter(
    ({ member, marks }) =>
      member.auditorIds.includes(id) &&
      marks.some(({ auditorId, state }) => auditorId === id && (state === 'to-do' || state === 'draft')),
  ).length;
  return Math.max(0, (loads[id] ?? 0) - here);
}
