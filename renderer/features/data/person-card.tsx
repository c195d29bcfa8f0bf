import { type FormEvent, useState } from 'react';
import { type Person, personSchema, ROLES } from '#shared/domain/audit/person';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { ChoiceField } from '../../components/choice-field';
import { TextInput } from '../../components/text-input';
import { setUpPerson } from '../../db/actions/set-up-person';
import { usePeople } from '../../db/reads';
import { ROLE_CHOICES } from './role-words';

/** Stands among the ids of people for one who is not known yet. */
const NEW = 'new';

type Words = Partial<Pick<Person, 'name' | 'initials' | 'role'>>;

/** What was typed, and over which details. */
interface Typed {
  readonly over: string;
  readonly words: Words;
}

const NOTHING: Typed = { over: '', words: {} };

interface PersonCardProps {
  readonly person: Person;
  readonly onPerson: (person: Person) => void;
}

/** Who is marking: the one at the desk, or another who works here too. A change holds from now on; what was done before keeps the name it was done under. */
export function PersonCard({ person, onPerson }: PersonCardProps) {
  const people = usePeople() ?? [];
  const [who, setWho] = useState(person.id);
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const [said, setSaid] = useState('');
  const known = people.find(({ id }) => id === who) ?? (who === person.id ? person : undefined);
  const stored = JSON.stringify(known ?? null);
  // The list of people may change the same person meanwhile: what was typed over the old details is out of date then.
  const fresh = typed.over === stored ? typed.words : {};
  const { name, initials, role } = { name: '', initials: '', role: 'auditor' as const, ...known, ...fresh };
  const type = (words: Words) => setTyped({ over: stored, words: { ...fresh, ...words } });
  // What this form does not ask for stays as it is.
  const given = personSchema.safeParse({ ...known, id: who, name, initials, role });
  const choose = (id: string) => {
    setWho(id);
    setTyped(NOTHING);
    setSaid('');
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!given.success) return;
    const { id, ...details } = given.data;
    const marking = await setUpPerson(id === NEW ? details : given.data);
    setWho(marking.id);
    onPerson(marking);
    setSaid('Saved.');
    announce(marking.id === person.id ? 'Your details are saved.' : `${marking.name} is marking from now on.`);
  };
  return (
    <section className="card data-card" aria-label="Who is marking">
      <h2>Who is marking</h2>
      <form onSubmit={(event) => void save(event)} noValidate className="data-form">
        <ChoiceField
          label="At this desk"
          choices={[...(people.length === 0 ? [person] : people).map(toChoice), { id: NEW, label: 'Somebody new' }]}
          value={who}
          onChange={choose}
        />
        <TextInput
          label="Name"
          value={name}
          onChange={(text) => type({ name: text })}
          maxLength={80}
          problem={name.trim() === '' ? 'Write your name.' : undefined}
        />
        <TextInput
          label="Initials"
          value={initials}
          onChange={(text) => type({ initials: text })}
          maxLength={5}
          problem={initials.trim() === '' ? 'Write one to five letters.' : undefined}
        />
        <ChoiceField
          label="Role"
          choices={ROLE_CHOICES}
          value={role}
          onChange={(id) => type({ role: ROLES.find((one) => one === id) ?? 'auditor' })}
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

const toChoice = ({ id, name, initials }: Person) => ({ id, label: `${name} (${initials})` });
