import type { Page } from '@playwright/test';
import { GROUPS } from '#shared/domain/compare/columns/layout';
import type { InventedColumns } from './invented-columns';

const BLOCKS_AT_ONCE = 32;
const PLANS_AT_ONCE = 10_000;
export const DATABASE = 'ehc-plan-audit-council';
/** The peer: the columns of one view as one record of a database that holds nothing else. */
export const PEER_DATABASE = 'bench-one-blob';

/** A record of the working copy with its buffer as text, which is all that can be handed to a page. */
interface Sent {
  readonly group: string;
  readonly block: number;
  readonly stamp: number;
  readonly buffer: string | null;
  /** What stands in the record beside the buffer; null where the buffer is all there is. */
  readonly beside: Readonly<Record<string, readonly string[]>> | null;
}

/**
 * Puts columns into the working copy of a running app as they are, in place of those that are there: writing 100,000
 * audits through the journal would take longer than all that is measured. No other table gets any of these audits.
 */
export async function writeColumns(window: Page, { directory, blocks, plans }: InventedColumns): Promise<void> {
  await put(window, 'columnWords', [{ key: 'directory', value: directory }]);
  const sent = [...blocks].flatMap(([block, stored]) =>
    GROUPS.map((group): Sent => {
      const stamp = directory.blocks[block]?.stamp ?? 0;
      if (group === 'ids') return { group, block, stamp, buffer: null, beside: stored.ids };
      if (group !== 'marks') return { group, block, stamp, buffer: base64(stored[group]), beside: null };
      const { criteria, buffer } = stored.marks;
      return { group, block, stamp, buffer: base64(buffer), beside: { criteria } };
    }),
  );
  for (let from = 0; from < sent.length; from += BLOCKS_AT_ONCE * GROUPS.length)
    await put(window, 'columnBlocks', sent.slice(from, from + BLOCKS_AT_ONCE * GROUPS.length));
  for (let from = 0; from < plans.length; from += PLANS_AT_ONCE)
    await put(window, 'columnRows', plans.slice(from, from + PLANS_AT_ONCE));
}

const base64 = (buffer: ArrayBuffer): string => Buffer.from(buffer).toString('base64');

const put = (window: Page, table: string, records: readonly object[]): Promise<void> =>
  window.evaluate(
    async ({ database, name, rows }) => {
      const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
      const recordOf = (row: object) => {
        if (!('buffer' in row && 'beside' in row)) return row;
        const { buffer, beside, ...rest } = row as Sent;
        if (buffer === null) return { ...rest, columns: beside };
        return { ...rest, columns: beside === null ? bytes(buffer) : { ...beside, buffer: bytes(buffer) } };
      };
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const row of rows) transaction.objectStore(name).put(recordOf(row));
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    { database: DATABASE, name: table, rows: records },
  );

/** Puts the groups that the first view reads into one record of the peer's database. */
export const writeBlob = (window: Page, { blocks }: InventedColumns): Promise<void> => {
  const parts = [...blocks.values()].flatMap(({ facts, scores }) => [Buffer.from(facts), Buffer.from(scores)]);
  return window.evaluate(
    ({ database, text }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('blob');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('blob', 'readwrite');
          transaction.objectStore('blob').put(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer, 1);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { database: PEER_DATABASE, text: Buffer.concat(parts).toString('base64') },
  );
};

/** Milliseconds to read the one record of the peer's database, which is open by then. */
export const readBlob = (window: Page): Promise<number> =>
  window.evaluate(
    (database) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(database, 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const from = performance.now();
          const reading = opening.result.transaction('blob').objectStore('blob').get(1);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            const took = performance.now() - from;
            opening.result.close();
            if (reading.result.byteLength === 0) reject(new Error('Nothing was read.'));
            resolve(took);
          };
        };
      }),
    PEER_DATABASE,
  );
