import type { CDPSession } from '@playwright/test';
import type { RunningApp } from '../../helpers/launch-app';

/** What the window's process holds after it has thrown away what it can, in MB of 1,000,000 bytes. */
export interface WindowMemory {
  /** Memory of the whole process that lies in the machine's own: engine, page, workers. */
  readonly process: number;
  /** JavaScript objects of the page. */
  readonly objects: number;
  /** Nodes of documents, shown or still held on to. */
  readonly nodes: number;
}

/** Opens the way to ask; ask with {@link readMemory}. */
export async function openMemoryMeter({ window }: RunningApp): Promise<CDPSession> {
  const session = await window.context().newCDPSession(window);
  await session.send('HeapProfiler.enable');
  return session;
}

/** Collects garbage, twice because what the first run frees may hold more, and reads what is left. */
export async function readMemory({ app, pids }: RunningApp, session: CDPSession): Promise<WindowMemory> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const metrics = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize })),
  );
  const own = metrics.find(({ pid }) => pid === pids.renderers[0]);
  if (own === undefined) throw new Error('The window has no process of its own any more.');
  return { process: (own.kilobytes * 1024) / 1e6, objects: usedSize / 1e6, nodes };
}
