import type { Person } from '#shared/domain/audit/person';
import { commit, setPerson } from '../commit';
import { freshId } from '../record-ids';
import { currentSession } from '../session';
import { PERSON_SETTING } from '../setting-keys';

type PersonDetails = Omit<Person, 'id'> & { readonly id?: string };

/** Keeps who is at the desk and stamps every change from now on with them. With an id, changes that person's details. */
export async function setUpPerson(person: PersonDetails): Promise<Person> {
  const whole: Person = { ...person, id: person.id ?? freshId('person') };
  setPerson(whole);
  await commit('set-up', [
    { table: 'people', id: whole.id, value: whole },
    { table: 'settings', id: PERSON_SETTING, value: { key: PERSON_SETTING, value: whole.id } },
  ]);
  return whole;
}

/** Keeps somebody who marks, at this desk or elsewhere, without changing who is at it. */
export async function savePerson(person: PersonDetails): Promise<Person> {
  const whole: Person = { ...person, id: person.id ?? freshId('person') };
  if (currentSession().person.get()?.id === whole.id) setPerson(whole);
  await commit('set-up', [{ table: 'people', id: whole.id, value: whole }]);
  return whole;
}
