import type { Person } from '#shared/domain/audit/person';
import { commit, setPerson } from '../commit';
import { freshId } from '../record-ids';
import { PERSON_SETTING } from '../setting-keys';

/** Keeps who is at the desk and stamps every change from now on with them. With an id, changes that person's details. */
export async function setUpPerson(person: Omit<Person, 'id'> & { readonly id?: string }): Promise<Person> {
  const whole: Person = { ...person, id: person.id ?? freshId('person') };
  setPerson(whole);
  await commit('set-up', [
    { table: 'people', id: whole.id, value: whole },
    { table: 'settings', id: PERSON_SETTING, value: { key: PERSON_SETTING, value: whole.id } },
  ]);
  return whole;
}
