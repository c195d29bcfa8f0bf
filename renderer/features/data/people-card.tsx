import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { AppButton } from '../../components/app-button';
import { TableScroll } from '../../components/table-scroll';
import { usePeople } from '../../db/reads';
import { PersonDialog } from './person-dialog';
import { ROLE_WORDS } from './role-words';

interface PeopleCardProps {
  /** Who is at the desk. */
  readonly person: Person;
  readonly onPerson: (person: Person) => void;
}

/** Everybody who marks plans, at this desk or elsewhere: samples are shared out among them. */
export function PeopleCard({ person, onPerson }: PeopleCardProps) {
  const people = [...(usePeople() ?? [person])].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  return (
    <section className="card data-card" aria-label="People who mark">
      <h2>People who mark</h2>
      <p className="muted">
        Samples are shared out among these people, whether they sit at this desk or not. Nobody is given a plan that
        carries one of their own writer codes.
      </p>
      <TableScroll>
        <table className="people-table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
              <th scope="col">Writer codes</th>
              <th scope="col">
                <span className="visually-hidden">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {one.name} ({one.initials}){one.id === person.id ? <span className="chip">At this desk</span> : null}
                </th>
                <td>{ROLE_WORDS[one.role]}</td>
                <td>{one.writerCodes?.join(', ') ?? <span className="muted">None</span>}</td>
                <td>
                  <AppButton kind="quiet" aria-label={`Edit ${one.name}`} onPress={() => setOpen(one)}>
                    Edit
                  </AppButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className="card-actions">
        <AppButton onPress={() => setOpen('new')}>Add a person</AppButton>
      </div>
      {open === null ? null : (
        <PersonDialog
          person={open === 'new' ? null : open}
          others={people.filter((one) => open === 'new' || one.id !== open.id)}
          onClose={() => setOpen(null)}
          onSaved={(saved) => {
            if (saved.id === person.id) onPerson(saved);
          }}
        />
      )}
    </section>
  );
}
