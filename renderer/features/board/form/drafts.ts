import { z } from 'zod';
import { sourceKey } from '#shared/domain/board/measure-source';
import type { FormAsk } from '../board-desk';

/** What stands in the fields of a form, as it was typed. */
export type Fields = Readonly<Record<string, string>>;

/** Forms that were begun and are not saved, by `draftKey`. */
export type Drafts = Readonly<Record<string, Fields>>;

const draftsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** What was kept; nothing where it is of another time. */
export function toDrafts(kept: unknown): Drafts {
  const read = draftsSchema.safeParse(kept);
  return read.success ? read.data : {};
}

const NEW = 'new';

/** Each record has a draft of its own, and a new action one for each measure that it was started from. */
export const draftKey = ({ kind, id, source }: FormAsk): string =>
  [kind, id ?? NEW, ...(source === undefined ? [] : [sourceKey(source)])].join(' ');

/** What the form of a draft was opened for; null where it is of no form. */
export function askOfDraft(key: string, read: (source: string) => FormAsk['source']): FormAsk | null {
  const [kind, id, source] = key.split(' ');
  if ((kind !== 'action' && kind !== 'risk' && kind !== 'indicator') || id === undefined) return null;
  const from = source === undefined ? undefined : read(source);
  return { kind, id: id === NEW ? null : id, ...(from === undefined ? {} : { source: from }) };
}
