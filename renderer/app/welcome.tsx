import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { setUpPerson } from '../db/actions/set-up-person';
import type { StoreOpening } from '../db/open-store';
import { ChooseStart } from '../features/first-run/choose-start';
import { WhoAreYou } from '../features/first-run/who-are-you';
import { useTheme } from './theme';

interface WelcomeProps {
  readonly opening: StoreOpening;
  readonly onDone: (opening: StoreOpening) => void;
}

/** The first minutes: who is marking, then sample data or one's own plans. */
export function Welcome({ opening, onDone }: WelcomeProps) {
  const [person, setPerson] = useState<Person | null>(opening.person);
  useTheme('system');
  if (person === null) {
    return (
      <WhoAreYou
        onGiven={async (details) => {
          const given = await setUpPerson(details);
          // In the sample there is nothing left to choose: the person only was not known there yet.
          if (opening.workspace === 'sample') onDone({ ...opening, person: given });
          else setPerson(given);
        }}
      />
    );
  }
  return (
    <ChooseStart
      onOwnPlans={() => onDone({ ...opening, person })}
      onSample={async (sample) => onDone({ ...sample, person: await knownIn(sample, person) })}
    />
  );
}

/** The person in another workspace: who is there already, or the same person set up there too. */
export async function knownIn(opening: StoreOpening, person: Person): Promise<Person> {
  if (opening.person !== null) return opening.person;
  const { name, initials, role } = person;
  return setUpPerson({ name, initials, role });
}
