import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppPids } from './app-processes';

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6'] as const;

/** Loopback and "nobody", as the kernel writes them: 127.0.0.0/8, ::1, ::ffff:127.0.0.0/104, 0.0.0.0, ::. */
const INSIDE = [/^[0-9A-F]{6}7F$/, /^00000000$/, /^0{32}$/, /^0{24}01000000$/, /^0{16}FFFF0000[0-9A-F]{6}7F$/];

/**
 * Sockets of these processes whose other end is another machine, as the Linux kernel lists them: those of Node in the
 * main process too, which Chromium's network log does not know.
 */
export async function outsideConnections(pids: AppPids): Promise<string[]> {
  const all = [pids.main, ...pids.renderers, ...pids.others];
  const owned = new Set((await Promise.all(all.map(socketsOf))).flat());
  const rows = await Promise.all(TABLES.map(async (table) => readTable(table)));
  return rows
    .flat()
    .filter(({ inode, remote }) => owned.has(inode) && !INSIDE.some((inside) => inside.test(remote)))
    .map(({ table, remote }) => `${table} to ${remote}`);
}

async function socketsOf(pid: number): Promise<string[]> {
  const folder = `/proc/${pid}/fd`;
  const names = await readdir(folder).catch(gone<string[]>([]));
  const links = await Promise.all(names.map((name) => readlink(join(folder, name)).catch(gone(''))));
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}

async function readTable(table: (typeof TABLES)[number]) {
  const [, ...lines] = (await readFile(`/proc/net/${table}`, 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const columns = line.trim().split(/\s+/);
    return { table, remote: columns[2]?.split(':')[0] ?? '', inode: columns[9] ?? '' };
  });
}

/** A process or a descriptor may end between being listed and being looked at. */
const gone =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return instead;
    throw error;
  };
