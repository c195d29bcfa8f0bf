import type { Person } from '#shared/domain/audit/person';
import { usePeople } from '../../db/reads';

/** Says whose audit this is where it is not one's own, before anything is marked in it. */
export function OthersAudit({ auditorId, person }: { readonly auditorId: string; readonly person: Person }) {
  const people = usePeople();
  if (auditorId === person.id || people === undefined) return null;
  const name = people.find(({ id }) => id === auditorId)?.name ?? 'somebody else';
  return <p className="others-audit">Begun by {name}</p>;
}
