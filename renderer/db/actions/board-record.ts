import { type BoardRefusalCode, GONE, NOT_ALLOWED } from '#shared/domain/board/board-refusal';
import { mayEditBoard } from '#shared/domain/board/may-edit-board';
import type { Stamp } from '#shared/domain/board/stamp';
import type { Change, Commit, RecordOf } from '#shared/domain/store/change';
import { ok, type Result } from '#shared/lib/result';
import { now } from '../clock';
import { commit } from '../commit';
import { sameRecord } from '../same-record';
import { currentSession, type Session } from '../session';

/** Tables of what the Board follows. */
export type BoardTable = 'actions' | 'risks' | 'indicators' | 'exports';

/** What became of a write: the record as it is kept now, or why nothing was changed. */
export type BoardResult<T> = Result<T, BoardRefusalCode>;

/** Changes are made one after the other: each starts from what the one before left. */
let turn: Promise<unknown> = Promise.resolve();

/** Runs after all that was asked for before, whatever became of it. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine.catch(() => undefined);
  return mine;
}

/** The person at the desk and the time. Null: they may only read. @throws Error where nobody is set up. */
export function stampOf(): Stamp | null {
  const person = currentSession().person.get();
  if (person === null) throw new Error('A record of the Board was changed before anyone was set up.');
  return mayEditBoard(person) ? { at: now(), by: person.id } : null;
}

const changeTo = <T extends BoardTable>(table: T, id: string, value: RecordOf<T> | null): Change =>
  // The table decides what the record is; TypeScript does not follow that through the union of changes.
  ({ table, id, value }) as Change;

/** Keeps a record that is new. */
export async function addRecord<T extends BoardTable>(
  table: T,
  action: Commit['action'],
  make: (stamp: Stamp) => BoardResult<RecordOf<T>>,
): Promise<BoardResult<RecordOf<T>>> {
  const stamp = stampOf();
  if (stamp === null) return NOT_ALLOWED;
  const made = make(stamp);
  if (made.ok) await commit(action, [changeTo(table, made.value.id, made.value)]);
  return made;
}

/** Changes a record as it now stands; what changes nothing is no commit. */
export const editRecord = <T extends BoardTable>(
  { table, id, action }: { readonly table: T; readonly id: string; readonly action: Commit['action'] },
  edit: (record: RecordOf<T>, stamp: Stamp) => BoardResult<RecordOf<T>>,
): Promise<BoardResult<RecordOf<T>>> =>
  inTurn(async () => {
    const stamp = stampOf();
    if (stamp === null) return NOT_ALLOWED;
    const before = await currentRecord(currentSession(), table, id);
    if (before === null) return GONE;
    const edited = edit(before, stamp);
    if (edited.ok && !sameRecord(edited.value, before)) await commit(action, [changeTo(table, id, edited.value)]);
    return edited;
  });

/** Takes a record away; the journal keeps what it was. Resolves with the way back, which puts it as it was. */
export const removeRecord = <T extends BoardTable>(
  table: T,
  id: string,
  action: Commit['action'],
): Promise<BoardResult<() => Promise<void>>> =>
  inTurn(async () => {
    if (stampOf() === null) return NOT_ALLOWED;
    const before = await currentRecord(currentSession(), table, id);
    if (before === null) return GONE;
    await commit(action, [changeTo(table, id, null)]);
    return ok(() => inTurn(() => commit('undo', [changeTo(table, id, before)])));
  });

/** The record as it now stands, changes that are still on their way to disk included; null when there is none. */
export async function currentRecord<T extends BoardTable>(
  { ahead, db }: Session,
  table: T,
  id: string,
): Promise<RecordOf<T> | null> {
  let newest: unknown = (await db.table(table).get(id))?.value ?? null;
  // Looked at last: a record that was removed while the database was read is not to come back.
  for (const changes of ahead) for (const one of changes) if (one.table === table && one.id === id) newest = one.value;
  return newest as RecordOf<T> | null;
}
