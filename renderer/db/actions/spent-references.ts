import { isNumberedReference } from '#shared/domain/plan/guess-reference';
import type { Change } from '#shared/domain/store/change';
import type { Session } from '../session';

/** A setting each, not one list: a list would be written anew with every plan that is removed. */
const KEY_START = 'spent-reference ';

/**
 * What keeps in mind that a plan had this reference, for the commit that takes it away. The journal, printed reports and
 * people's notes go on calling that child's plan by it, so the app must not give it to another child's. Only numbers the
 * app gives out itself need this: any other reference comes from a file or a person, who knows whose it is.
 */
export function spendReference(ref: string): readonly Change[] {
  const key = `${KEY_START}${ref}`;
  return isNumberedReference(ref) ? [{ table: 'settings', id: key, value: { key, value: true } }] : [];
}

/** References that plans of this workspace had once, also where that is still on its way to the working copy. */
export async function spentReferences({ db, ahead }: Session): Promise<readonly string[]> {
  // Looked at first: what arrives while the database is read is in one of the two.
  const waiting = [...ahead].flat().flatMap(({ table, id }) => (table === 'settings' ? [id] : []));
  const kept = await db.settings.where('key').startsWith(KEY_START).primaryKeys();
  return [...kept, ...waiting].filter((key) => key.startsWith(KEY_START)).map((key) => key.slice(KEY_START.length));
}
