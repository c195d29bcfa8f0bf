import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import type { RunningApp } from '../helpers/launch-app';
import { rounded } from './statistics';

/** What the figures were measured on. Nothing here names the machine, its user or a folder. */
export interface MachineFacts {
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Work waiting for a core, averaged over the minute before the run: above 0.5 figures suffer from others' work. */
  readonly loadBefore: number;
  readonly node: string;
  readonly electron: string;
  readonly chromium: string;
  readonly mammoth: string;
}

/** @param app running, to ask it for its engine; load is what the caller noted before anything was started. */
export async function machineFacts({ app }: RunningApp, loadBefore: number): Promise<MachineFacts> {
  const engine = await app.evaluate(() => ({ electron: process.versions.electron, chromium: process.versions.chrome }));
  return {
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    loadBefore: rounded(loadBefore),
    node: process.versions.node,
    electron: engine.electron ?? 'unknown',
    chromium: engine.chromium ?? 'unknown',
    mammoth: versionOf('mammoth'),
  };
}

export const loadNow = (): number => loadavg()[0] ?? 0;

function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(PROJECT_FOLDER, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}
