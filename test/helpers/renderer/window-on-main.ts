import { onTestFinished } from 'vitest';
import type { Change, JournalEntry } from '#shared/domain/store/change';
import { type Channel, CONTRACT } from '#shared/ipc/contract';
import { answerCall } from '../../../electron/main/ipc/answer-call';
import { makeHandlers } from '../../../electron/main/ipc/handlers';
import { type Disk, nodeDisk } from '../../../electron/main/services/disk/disk';
import { Workspaces } from '../../../electron/main/services/workspaces';
import { closeStore } from '../../../renderer/db/open-store';
import { setBridge } from '../../../renderer/platform/bridge';
import { tempFolder } from '../storage/temp-folder';

/** What happens to one call on its way. `hang` stands for a process that was killed: no answer ever comes. */
export type Accident = 'lose-request' | 'lose-answer' | 'hang-before' | 'hang-after' | undefined;

export interface WindowOnMain {
  /** Where main keeps the workspaces. */
  readonly folder: string;
  readonly workspaces: () => Workspaces;
  /** Channels called so far, in order. */
  readonly calls: Channel[];
  /** Decides what happens to each call from now on. */
  accident: (channel: Channel, number: number) => Accident;
  /** Ends both processes as a kill does, and starts main again. The window is left closed. */
  killAndRestart(): Promise<void>;
  /** The state as main reads it from journal and snapshots. */
  state(): Promise<Map<string, unknown>>;
  /** The whole journal. */
  entries(): Promise<JournalEntry[]>;
}

const never = new Promise<never>(() => undefined);

/**
 * The window's code joined to the real main services over a folder of the test's own; IPC's copying is kept. Test
 * files import `fake-indexeddb/auto` first of all, because Dexie looks for a database when it is loaded.
 */
export async function windowOnMain(disk: Disk = nodeDisk): Promise<WindowOnMain> {
  const folder = await tempFolder();
  let time = Date.parse('2026-11-23T09:00:00Z');
  const start = () =>
    Workspaces.start({
      folder,
      disk,
      clock: () => {
        time += 1_000;
        return new Date(time).toISOString();
      },
      limits: { low: 0, full: 0 },
      snapshotAfter: 1_000_000,
      report: (_where, error) => {
        throw error;
      },
    });
  let workspaces = await start();
  let life = 0;
  const calls: Channel[] = [];
  const window: WindowOnMain = {
    folder,
    workspaces: () => workspaces,
    calls,
    accident: () => undefined,
    async killAndRestart() {
      life += 1;
      closeStore();
      await workspaces.close();
      workspaces = await start();
    },
    state: () => readState(workspaces),
    async entries() {
      const store = await workspaces.store();
      if (!store.ok) throw new Error(store.error.message);
      return store.value.entriesAfter(0);
    },
  };
  const answer = async (channel: Channel, request: unknown): Promise<unknown> => {
    const bornIn = life;
    calls.push(channel);
    const accident = window.accident(channel, calls.length);
    if (accident === 'hang-before') return never;
    if (accident === 'lose-request') throw new Error('The other process is gone.');
    const handlers = makeHandlers({
      workspaces,
      versions: { version: '0.0.0', electron: '45.0.0', chrome: '156.0.0.0' },
      discardCopies: async () => {
        for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleted(name);
      },
      saveReport: async () => ({ ok: true, value: null }),
      saveFile: async () => ({ ok: true, value: null }),
      putPicture: async () => true,
    });
    const gate = {
      isTrusted: () => true,
      report: (_where: string, error: unknown) => {
        throw error;
      },
    };
    const answered = await listen(channel)(handlers, gate)(structuredClone(request));
    if (accident === 'hang-after' || bornIn !== life) return never;
    if (accident === 'lose-answer') throw new Error('The other process is gone.');
    return structuredClone(answered);
  };
  setBridge({ call: (channel, request) => answer(channelNamed(channel), request) });
  onTestFinished(async () => {
    closeStore();
    setBridge(null);
    await workspaces.close();
    for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleted(name);
  });
  return window;
}

type Handlers = ReturnType<typeof makeHandlers>;
type Gate = Parameters<typeof answerCall>[2];

const listen =
  <C extends Channel>(channel: C) =>
  (handlers: Handlers, gate: Gate) =>
  (request: unknown) =>
    answerCall(channel, handlers[channel], gate)(null, request);

function channelNamed(name: string): Channel {
  const channel = (Object.keys(CONTRACT) as Channel[]).find((known) => known === name);
  if (channel === undefined) throw new Error(`There is no channel ${name}.`);
  return channel;
}

const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

async function readState(workspaces: Workspaces): Promise<Map<string, unknown>> {
  const store = await workspaces.store();
  if (!store.ok) throw new Error(store.error.message);
  const changes: Change[] = [];
  for (let cursor: number | null = 0; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof store.value.statePage>> = await store.value.statePage(cursor);
    if (!page.ok) throw new Error(page.error.message);
    changes.push(...page.value.changes);
    cursor = page.value.next;
  }
  return new Map(changes.map(({ table, id, value }) => [`${table} ${id}`, value]));
}
