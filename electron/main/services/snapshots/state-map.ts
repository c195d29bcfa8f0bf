import type { Change, JournalEntry } from '#shared/domain/store/change';

/**
 * The whole state as JSON lines by key. A line is a change with its keys in the order table, id, value; its key is the
 * line up to the value, so that a hundred thousand records can be replayed without parsing them.
 */
export type StateMap = Map<string, string>;

const VALUE = ',"value":';

/** Inside a JSON string a quotation mark is always escaped, so the first match is the real one. */
export const keyOfLine = (line: string): string => line.slice(0, line.indexOf(VALUE));

export function lineOf({ table, id, value }: Change): string {
  return JSON.stringify({ table, id, value });
}

/** Applies one commit: new versions replace, `null` deletes, absence means nothing. */
export function applyEntry(state: StateMap, entry: Pick<JournalEntry, 'changes'>): void {
  for (const change of entry.changes) {
    const line = lineOf(change);
    if (change.value === null) state.delete(keyOfLine(line));
    else state.set(keyOfLine(line), line);
  }
}
