import { type FormEvent, useState } from 'react';
import { type Person, personSchema, ROLES } from '#shared/domain/audit/person';
import { AppButton } from '../../components/app-button';
import { ChoiceField } from '../../components/choice-field';
import { ScreenTitle } from '../../components/screen-title';
import { TextInput } from '../../components/text-input';
import { initialsOf } from './initials-of';

export type PersonDetails = Omit<Person, 'id'>;

const ROLE_CHOICES = ROLES.map((id) => ({ id, label: { auditor: 'Auditor', manager: 'Manager', lead: 'Lead' }[id] }));
const detailsSchema = personSchema.omit({ id: true });

/** Asks once for name, initials and role. */
export function WhoAreYou({ onGiven }: { readonly onGiven: (details: PersonDetails) => Promise<void> }) {
  const [name, setName] = useState('');
  const [initials, setInitials] = useState<string | null>(null);
  const [role, setRole] = useState<Person['role']>('auditor');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const shownInitials = initials ?? initialsOf(name);
  const details = detailsSchema.safeParse({ name, initials: shownInitials, role });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!details.success || busy) return;
    setBusy(true);
    try {
      await onGiven(details.data);
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className="welcome">
      <form className="welcome-card" onSubmit={(event) => void submit(event)} noValidate>
        <img src="/icon.svg" alt="" className="welcome-mark" />
        <ScreenTitle title="Who is marking?" />
        <p className="lead">
          Your name, initials and role are stamped on every change, so that an audit can be explained later. They stay
          on this computer.
        </p>
        <div className="form-grid">
          <TextInput
            label="Name"
            value={name}
            onChange={setName}
            maxLength={80}
            autoComplete="off"
            problem={tried && name.trim() === '' ? 'Write your name.' : undefined}
          />
          <TextInput
            label="Initials"
            value={shownInitials}
            onChange={setInitials}
            maxLength={5}
            autoComplete="off"
            problem={tried && shownInitials.trim() === '' ? 'Write one to five letters.' : undefined}
          />
          <ChoiceField
            label="Role"
            choices={ROLE_CHOICES}
            value={role}
            onChange={(id) => setRole(ROLES.find((known) => known === id) ?? 'auditor')}
          />
        </div>
        <div className="dialog-actions">
          <AppButton kind="primary" type="submit" isBusy={busy}>
            Continue
          </AppButton>
        </div>
      </form>
    </main>
  );
}
