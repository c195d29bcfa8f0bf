import type { Audit } from './audit';

type Countable = Pick<Audit, 'id' | 'planId' | 'draft' | 'discipline' | 'rubricVersion' | 'state' | 'submittedAt'>;

const markingKey = ({ planId, draft, discipline }: Countable): string =>
  JSON.stringify([planId, draft, discipline ?? '']);

/**
 * Whether `a` counts rather than `b`: the newer rubric version, then agreed marks before others, then the one handed in
 * first; ids settle a tie.
 */
function goesBefore(a: Countable, b: Countable): boolean {
  if (a.rubricVersion !== b.rubricVersion) return a.rubricVersion > b.rubricVersion;
  if (a.state !== b.state) return a.state === 'agreed';
  const [one, other] = [a.submittedAt ?? '', b.submittedAt ?? ''];
  return one === other ? a.id < b.id : one < other;
}

/**
 * The audits that figures are made from: a plan that was marked twice counts once. Of each draft of a plan, and of each
 * discipline that marked a part of it, that is the agreed marks where there are some, otherwise the audit that was handed in
 * first; audits that are still marked do not count. A draft that was marked again with a newer version of the rubric is no
 * second marking: it counts once too, with its marks of the newest version that it was handed in with. In the order given, in one pass; the order changes no choice.
 */
export function countedAudits<A extends Countable>(audits: readonly A[]): readonly A[] {
  const chosen = new Map<string, A>();
  for (const audit of audits) {
    if (audit.state === 'draft' || audit.submittedAt === undefined) continue;
    const key = markingKey(audit);
    const stands = chosen.get(key);
    if (stands === undefined || goesBefore(audit, stands)) chosen.set(key, audit);
  }
  const counted = new Set(chosen.values());
  return audits.filter((audit) => counted.has(audit));
}
