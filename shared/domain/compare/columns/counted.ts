import { groupBy } from '../../../lib/group-by';
import type { Audit } from '../../audit/audit';

type Marked = Pick<Audit, 'id' | 'draft' | 'discipline' | 'state' | 'submittedAt'>;

/**
 * Which of one plan's audits count: of each draft and discipline the agreed marks, otherwise the audit handed in first.
 * @param audits of one plan; those still being marked never count.
 */
export function countedAudits(audits: readonly Marked[]): ReadonlySet<string> {
  const done = audits.filter(({ state }) => state !== 'draft');
  const groups = groupBy(done, ({ draft, discipline }) => `${draft} ${discipline ?? ''}`);
  return new Set([...groups.values()].map((group) => group.reduce(better).id));
}

function better(a: Marked, b: Marked): Marked {
  if (a.state !== b.state) return a.state === 'agreed' ? a : b;
  const [first, second] = [`${a.submittedAt ?? ''} ${a.id}`, `${b.submittedAt ?? ''} ${b.id}`];
  return second < first ? b : a;
}
