import type { AuditData } from '../use-audit-data';
import { EarlierList } from './earlier-list';
import { useEarlier } from './use-earlier';
import './version.css';

/** What an audit keeps from an earlier version of its rubric, where it is only looked at; nothing where it keeps nothing. */
export function EarlierShown({ data }: { readonly data: AuditData }) {
  const kept = useEarlier(data);
  if (kept.length === 0) return null;
  return (
    <section className="card" aria-label="Kept from an earlier version">
      <h2>Kept from an earlier version of the rubric</h2>
      <p className="muted">This does not count, and is in no report and no feedback sheet.</p>
      <EarlierList kept={kept} />
    </section>
  );
}
