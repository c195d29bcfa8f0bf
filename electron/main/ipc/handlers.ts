import type { Channel } from '#shared/ipc/contract';
import { ok } from '#shared/lib/result';
import { copyPicture, type PutPicture } from '../services/clipboard/copy-picture';
import type { WorkspaceStore } from '../services/store/workspace-store';
import type { Workspaces } from '../services/workspaces';
import type { Handler, IpcResult } from './answer-call';

export type Handlers = { readonly [C in Channel]: Handler<C> };

/** The parts of the app that answer the window. */
export interface HandlerParts {
  readonly workspaces: Workspaces;
  readonly versions: { readonly version: string; readonly electron: string; readonly chrome: string };
  readonly discardCopies: () => Promise<void>;
  readonly saveReport: Handler<'report:save'>;
  readonly saveFile: Handler<'file:save'>;
  readonly putPicture: PutPicture;
}

/** Stand-in runtimes are older than any Electron the app is made for. */
const OLDEST_PRODUCT_RUNTIME = 45;

/** One handler for every channel of the contract; the compiler notices one that is missing. */
export function makeHandlers({ workspaces, versions, discardCopies, putPicture, ...saving }: HandlerParts): Handlers {
  const inStore = async <T>(ask: (store: WorkspaceStore) => Promise<IpcResult<T>>): Promise<IpcResult<T>> => {
    const store = await workspaces.store();
    return store.ok ? ask(store.value) : store;
  };
  return {
    'app:info': async () =>
      ok({
        ...versions,
        standInRuntime: Number.parseInt(versions.electron, 10) < OLDEST_PRODUCT_RUNTIME,
        workspace: workspaces.current,
        sampleExists: await workspaces.sampleExists(),
      }),
    'workspace:switch': (workspace) => workspaces.switchTo(workspace),
    'workspace:remove-sample': () => workspaces.removeSample(),
    'store:open': () => inStore(async (store) => ok(await store.status())),
    'store:commit': (commit) => inStore((store) => store.commit(commit)),
    'store:compare': (head) => inStore(async (store) => ok(await store.compare(head))),
    'store:entries-after': (seq) => inStore(async (store) => ok(await store.entriesAfter(seq))),
    'store:discard-copies': async () => {
      await discardCopies();
      return ok(undefined);
    },
    'store:state-page': (cursor) => inStore((store) => store.statePage(cursor)),
    'store:trail': (auditId) => inStore(async (store) => ok(await store.trail(auditId))),
    'store:steps': (auditId) => inStore((store) => store.steps(auditId)),
    'store:snapshot': () => inStore((store) => store.snapshot()),
    'document:put': ({ kind, hash, bytes }) => inStore((store) => store.documents.put({ kind, hash }, bytes)),
    'document:get': (key) => inStore((store) => store.documents.get(key)),
    'report:save': saving.saveReport,
    'file:save': saving.saveFile,
    'clipboard:picture': ({ bytes }) => copyPicture(putPicture, bytes),
  };
}
