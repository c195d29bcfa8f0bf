import { readFile } from 'node:fs/promises';

/**
 * Events of Chromium's network log that mean that something was asked for: a request, a name really looked up, a
 * connection, a datagram sent. Not among them: names answered from the app's own rules, and sockets that only connect
 * without sending, from which Chromium learns whether there is IPv6.
 */
const TELLING = [
  'URL_REQUEST_START_JOB',
  'HOST_RESOLVER_MANAGER_JOB',
  'TCP_CONNECT_ATTEMPT',
  'UDP_BYTES_SENT',
] as const;

/** Addresses that never leave the app. */
const INSIDE = /^(app|blob|data|devtools|chrome|about):/;

interface LogEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly host?: string; readonly address?: string };
}

/** The switch that makes Chromium write down everything its network stack does, from its first moment on. */
export const netLogSwitch = (file: string): string => `--log-net-log=${file}`;

/**
 * What the app asked of the network, each thing once: `URL_REQUEST_START_JOB https://…`. Reads logs that a kill cut short.
 *
 * @throws Error when the log does not say what its numbers mean, so that silence is never mistaken for quiet.
 */
export async function networkUse(file: string): Promise<string[]> {
  const [head = '', , ...lines] = (await readFile(file, 'utf8')).split('\n');
  const types = eventTypes(head);
  const uses = new Set<string>();
  for (const line of lines) {
    const event = parseEvent(line);
    const name = event === undefined ? undefined : types.get(event.type);
    if (event === undefined || name === undefined) continue;
    const target = event.params?.url ?? event.params?.host ?? event.params?.address ?? '';
    // An event that ends another carries no address; datagrams never do.
    if (target === '' && name !== 'UDP_BYTES_SENT') continue;
    if (!INSIDE.test(target)) uses.add(`${name} ${target}`.trim());
  }
  return [...uses];
}

function eventTypes(head: string): Map<number, string> {
  const { constants } = JSON.parse(`${head.replace(/,\s*$/, '')}}`);
  const numbers: Record<string, unknown> = constants.logEventTypes;
  const types = new Map<number, string>();
  for (const name of TELLING) {
    const number = numbers[name];
    if (typeof number !== 'number') throw new Error(`This engine's network log does not know ${name}.`);
    types.set(number, name);
  }
  return types;
}

function parseEvent(line: string): LogEvent | undefined {
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch (error) {
    // The closing lines, and the line that a kill cut.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
