import { notAskedSentence } from './not-asked-words';
import type { AuditData } from './use-audit-data';

/** What of the rubric this audit leaves out and why; nothing where it asks all of it. */
export function NotAskedLine({ data }: { readonly data: AuditData }) {
  const sentence = notAskedSentence(data);
  return sentence === null ? null : <p className="muted">{sentence}</p>;
}
