import { type FormEvent, useState } from 'react';
import { type Person, ROLES } from '#shared/domain/audit/person';
import { readWriterCodes, sharedWriterCodes, writerCodesProblem } from '#shared/domain/audit/writer-codes';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { ChoiceField } from '../../components/choice-field';
import { ModalDialog } from '../../components/modal-dialog';
import { TextInput } from '../../components/text-input';
import { savePerson } from '../../db/actions/set-up-person';
import { ROLE_CHOICES } from './role-words';

interface PersonDialogProps {
  /** Null for somebody new. */
  readonly person: Person | null;
  readonly others: readonly Person[];
  readonly onClose: () => void;
  readonly onSaved: (person: Person) => void;
}

/** Somebody who marks, and the codes under which they write plans themselves. */
export function PersonDialog({ person, others, onClose, onSaved }: PersonDialogProps) {
  const [name, setName] = useState(person?.name ?? '');
  const [initials, setInitials] = useState(person?.initials ?? '');
  const [role, setRole] = useState(person?.role ?? 'auditor');
  const [codes, setCodes] = useState(person?.writerCodes?.join(', ') ?? '');
  const [tried, setTried] = useState(false);
  const codesProblem = writerCodesProblem(codes);
  const nameProblem = name.trim() === '' ? 'Write a name.' : undefined;
  const initialsProblem = initials.trim() === '' ? 'Write one to five letters.' : undefined;
  const writerCodes = readWriterCodes(codes);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ([nameProblem, initialsProblem, codesProblem].some((problem) => problem !== undefined)) return;
    onClose();
    const saved = await savePerson({
      ...(person === null ? {} : { id: person.id }),
      name: name.trim(),
      initials: initials.trim(),
      role,
      ...(writerCodes.length === 0 ? {} : { writerCodes: [...writerCodes] }),
    });
    announce(`${saved.name} saved.`);
    onSaved(saved);
  };
  return (
    <ModalDialog title={person === null ? 'Add a person' : `Edit ${person.name}`} isOpen onClose={onClose}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <div className="form-grid">
          <TextInput
            label="Name"
            value={name}
            onChange={setName}
            maxLength={80}
            problem={tried ? nameProblem : undefined}
            autoFocus
          />
          <TextInput
            label="Initials"
            value={initials}
            onChange={setInitials}
            maxLength={5}
            problem={tried ? initialsProblem : undefined}
          />
          <ChoiceField
            label="Role"
            choices={ROLE_CHOICES}
            value={role}
            onChange={(id) => setRole(ROLES.find((known) => known === id) ?? 'auditor')}
          />
        </div>
        <div className="dialog-words">
          <TextInput
            label="Writer codes"
            value={codes}
            onChange={setCodes}
            hint="The codes under which this person writes plans, with commas between. They are never given a plan with one of them."
            problem={codesProblem}
          />
          <ul className="person-warnings" aria-live="polite">
            {sharedWriterCodes(writerCodes, others).map(({ code, name: whose }) => (
              <li key={`${code} ${whose}`} className="data-warning">
                {whose} has the code {code} too. Check that this is meant.
              </li>
            ))}
            {others.some((other) => other.name.trim().toLowerCase() === name.trim().toLowerCase()) ? (
              <li className="data-warning">Somebody of this name is on the list already.</li>
            ) : null}
          </ul>
        </div>
        <div className="dialog-actions">
          <AppButton onPress={onClose}>Cancel</AppButton>
          <AppButton kind="primary" type="submit">
            Save
          </AppButton>
        </div>
      </form>
    </ModalDialog>
  );
}
