import type { Page } from '@playwright/test';
import { DATABASE } from './write-columns';

const ROUNDS = 25;

/**
 * What keeping the columns adds to a transaction that hands in one audit: the same records are read and written as
 * `keep-columns` does, straight in the page, against the audit's own two records alone. Strict durability, as in the app.
 * The work between reading and writing is not in it: it changes one row of one block.
 */
export const changeOneAudit = (window: Page): Promise<{ handedIn: number[]; withoutColumns: number[] }> =>
  window.evaluate(
    async ({ database, rounds }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result);
      });
      const result = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const tables = ['audits', 'answers', 'columnBlocks', 'columnRows', 'columnWords'];
      const groups = ['facts', 'scores', 'marks', 'texts', 'ids'];
      const handIn = async (round: number, withColumns: boolean): Promise<number> => {
        const from = performance.now();
        const transaction = db.transaction(tables, 'readwrite', { durability: 'strict' });
        const done = new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
        const table = (name: string) => transaction.objectStore(name);
        table('audits').put({ key: 'bench', planId: 'bench', value: { state: 'submitted' } });
        table('answers').put({ auditId: 'bench', answers: {}, result: null });
        if (withColumns) {
          const words = await result(table('columnWords').get('directory'));
          const block = Math.floor((words.value.blocks.length * round) / rounds);
          const read = await Promise.all([
            ...groups.map((group) => result(table('columnBlocks').get([group, block]))),
            result(table('columnRows').get('plan-0')),
          ]);
          for (const record of read.slice(0, groups.length)) table('columnBlocks').put(record);
          table('columnRows').put(read[groups.length]);
          table('columnWords').put(words);
        }
        await done;
        return performance.now() - from;
      };
      const handedIn: number[] = [];
      const withoutColumns: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        handedIn.push(await handIn(round, true));
        withoutColumns.push(await handIn(round, false));
      }
      const tidy = db.transaction(tables, 'readwrite');
      tidy.objectStore('audits').delete('bench');
      tidy.objectStore('answers').delete('bench');
      await new Promise((resolve) => {
        tidy.oncomplete = resolve;
      });
      db.close();
      return { handedIn, withoutColumns };
    },
    { database: DATABASE, rounds: ROUNDS },
  );
