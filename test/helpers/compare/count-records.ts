import type { DBCore } from 'dexie';
import type { WorkingCopy } from '../../../renderer/db/working-copy';

/** Records of each table that were read and written. */
export interface RecordCounts {
  readonly read: Readonly<Record<string, number>>;
  readonly written: Readonly<Record<string, number>>;
}

/** Counts what goes in and out of the database while `work` runs. */
export async function countRecords(db: WorkingCopy, work: () => Promise<unknown>): Promise<RecordCounts> {
  const read: Record<string, number> = {};
  const written: Record<string, number> = {};
  const add = (to: Record<string, number>, table: string, many: number) => {
    to[table] = (to[table] ?? 0) + many;
  };
  db.use({
    stack: 'dbcore',
    name: 'count',
    create: (down): DBCore => ({
      ...down,
      table: (name) => {
        const table = down.table(name);
        return {
          ...table,
          get: (asked) => {
            add(read, name, 1);
            return table.get(asked);
          },
          getMany: (asked) => {
            add(read, name, asked.keys.length);
            return table.getMany(asked);
          },
          query: async (asked) => {
            const answer = await table.query(asked);
            add(read, name, answer.result.length);
            return answer;
          },
          openCursor: () => Promise.reject(new Error('A cursor steps over records one by one.')),
          mutate: (asked) => {
            if (asked.type === 'deleteRange') add(written, name, Number.POSITIVE_INFINITY);
            else add(written, name, asked.type === 'delete' ? asked.keys.length : asked.values.length);
            return table.mutate(asked);
          },
        };
      },
    }),
  });
  try {
    db.close();
    await db.open();
    await work();
  } finally {
    db.unuse({ stack: 'dbcore', name: 'count' });
  }
  return { read, written };
}
