import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A display without a screen. */
export interface VirtualDisplay {
  /** For the environment variable DISPLAY, such as `:99`; undefined where the system's own display is used. */
  readonly display: string | undefined;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 20_000;

/**
 * Starts an X server of its own under the first free number, so that windows neither need nor disturb a real screen.
 * On Windows and macOS there is nothing to start.
 *
 * @param size width x height x colour depth.
 * @throws Error when Xvfb is missing or does not come up.
 */
export async function startVirtualDisplay(size = '1920x1080x24'): Promise<VirtualDisplay> {
  if (process.platform !== 'linux') {
    return { display: undefined, stop: async () => undefined };
  }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const killWithUs = () => server.kill();
  process.once('exit', killWithUs);
  const display = await displayNumber(server);
  return {
    display: `:${display}`,
    stop: async () => {
      process.off('exit', killWithUs);
      await end(server);
    },
  };
}

/** Xvfb writes its number once it accepts windows. */
async function displayNumber(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3] as Readable;
  const limit = AbortSignal.timeout(START_LIMIT_MS);
  const failed = once(server, 'exit', { signal: limit }).then(([code]: unknown[]) => {
    throw new Error(`Xvfb ended with ${String(code)} before it was ready`);
  });
  const [text]: unknown[] = await Promise.race([once(pipe, 'data', { signal: limit }), failed]);
  failed.catch(() => undefined);
  return String(text).trim();
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  }
}
