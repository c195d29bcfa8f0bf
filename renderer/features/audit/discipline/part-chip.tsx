import type { Audit } from '#shared/domain/audit/audit';
import { DISCIPLINE_WORDS } from './discipline-words';

/** Whose part of the plan an audit marks; nothing where it marks the whole plan. */
export function PartChip({ audit: { discipline } }: { readonly audit: Pick<Audit, 'discipline'> }) {
  return discipline === undefined ? null : <span className="chip">{DISCIPLINE_WORDS[discipline]} only</span>;
}
