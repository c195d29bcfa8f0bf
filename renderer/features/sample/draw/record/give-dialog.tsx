import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { Sample } from '#shared/domain/sample/sample';
import { wrotePlan } from '#shared/domain/sample/wrote-plan';
import { AppButton } from '../../../../components/app-button';
import { CheckField } from '../../../../components/check-field';
import { ModalDialog } from '../../../../components/modal-dialog';
import { reallocate } from '../../../../db/actions/samples';
import { useKnowers } from '../../../../db/looks';
import type { MemberRow } from '../../../../db/sample-states';

interface GiveDialogProps {
  readonly sample: Sample;
  readonly row: MemberRow;
  readonly people: readonly Person[];
  readonly loads: Readonly<Record<string, number>>;
  readonly onClose: () => void;
}

/** Gives one plan to other people: to one, or to two where it is marked twice; never to who wrote it. */
export function GiveDialog({ sample, row, people, loads, onClose }: GiveDialogProps) {
  const { member, isDouble } = row;
  const needed = isDouble ? 2 : 1;
  const [chosen, setChosen] = useState<readonly string[]>(member.auditorIds);
  const [busy, setBusy] = useState(false);
  const begun = new Set(row.marks.filter(({ state }) => state !== 'to-do').map(({ auditorId }) => auditorId));
  const leaving = [...begun].filter((id) => member.auditorIds.includes(id) && !chosen.includes(id));
  const knowers = useKnowers(row.planId ?? '');
  const whyNot = (person: Person): string | null => {
    if (wrotePlan(person, member)) return `${person.name} wrote this plan and does not mark it.`;
    if (knowers?.includes(person.id) === true)
      return `${person.name} has opened another person’s marking of this plan: theirs would not be blind.`;
    return null;
  };
  const problem = chosen.length > needed ? `Choose at most ${needed === 1 ? 'one person' : 'two people'}.` : null;
  const save = async () => {
    if (problem !== null) return;
    setBusy(true);
    try {
      await reallocate(sample.id, new Map([[member.ref, chosen]]));
      onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <ModalDialog title={`Who marks ${member.ref}`} isOpen onClose={onClose}>
      <p className="muted">
        {isDouble ? 'It is marked twice: choose two people.' : 'It is marked once: choose one person.'}
      </p>
      <ul className="draw-people">
        {people.map((person) => {
          const why = chosen.includes(person.id) ? null : whyNot(person);
          return (
            <li key={person.id}>
              {why === null ? (
                <CheckField
                  isSelected={chosen.includes(person.id)}
                  onChange={(on) => setChosen(on ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))}
                >
                  {person.name} <span className="muted">{loads[person.id] ?? 0} to mark</span>
                </CheckField>
              ) : (
                <p className="muted">{why}</p>
              )}
            </li>
          );
        })}
      </ul>
      {leaving.length === 0 ? null : (
        <p className="hint">
          What was marked already stays and can be looked at; it no longer counts as one of the two markings.
        </p>
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
      <div className="dialog-actions">
        <AppButton onPress={onClose}>Cancel</AppButton>
        <AppButton kind="primary" isBusy={busy} onPress={() => void save()}>
          Save
        </AppButton>
      </div>
    </ModalDialog>
  );
}
