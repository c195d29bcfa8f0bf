import { type FormEvent, useState } from 'react';
import { type Person, personSchema, ROLES } from '#shared/domain/audit/person';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { ChoiceField } from '../../components/choice-field';
import { TextInput } from '../../components/text-input';
import { setUpPerson } from '../../db/actions/set-up-person';

const ROLE_CHOICES = ROLES.map((id) => ({ id, label: { auditor: 'Auditor', manager: 'Manager', lead: 'Lead' }[id] }));

interface PersonCardProps {
  readonly person: Person;
  readonly onPerson: (person: Person) => void;
}

/** Who is marking. A change holds from now on; what was done before keeps the name it was done under. */
export function PersonCard({ person, onPerson }: PersonCardProps) {
  const [name, setName] = useState(person.name);
  const [initials, setInitials] = useState(person.initials);
  const [role, setRole] = useState(person.role);
  const [said, setSaid] = useState('');
  const given = personSchema.safeParse({ id: person.id, name, initials, role });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!given.success) return;
    onPerson(await setUpPerson(given.data));
    setSaid('Saved.');
    announce('Your details are saved.');
  };
  return (
    <section className="card data-card" aria-label="Who is marking">
      <h2>Who is marking</h2>
      <form onSubmit={(event) => void save(event)} noValidate className="data-form">
        <TextInput
          label="Name"
          value={name}
          onChange={setName}
          maxLength={80}
          problem={name.trim() === '' ? 'Write your name.' : undefined}
        />
        <TextInput
          label="Initials"
          value={initials}
          onChange={setInitials}
          maxLength={5}
          problem={initials.trim() === '' ? 'Write one to five letters.' : undefined}
        />
        <ChoiceField
          label="Role"
          choices={ROLE_CHOICES}
          value={role}
          onChange={(id) => setRole(ROLES.find((known) => known === id) ?? 'auditor')}
        />
        <div className="card-actions">
          <AppButton type="submit" isDisabled={!given.success}>
            Save details
          </AppButton>
          <span className="muted">{said}</span>
        </div>
      </form>
    </section>
  );
}
