import type { PossibleName } from '#shared/domain/disclosure/possible-names';

export type FindNames = (text: string) => readonly PossibleName[];

/** What is said of words that may lead to a person; null where there are none. Shown in the window and nowhere else. */
export function namesWarning(text: string, find: FindNames): string | null {
  const [first, ...others] = find(text);
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
  return `Looks like a name: “${text.slice(first.start, first.end)}”, ${first.reason}${more}. What the Board reads is published: write roles, no names.`;
}
