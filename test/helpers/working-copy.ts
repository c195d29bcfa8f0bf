import type { Page } from '@playwright/test';
import { z } from 'zod';
import { wordsOfMark } from './kept-answers';

const recordsSchema = z.object({
  head: z.looseObject({ seq: z.int(), hash: z.string() }),
  answers: z.array(
    z.looseObject({ auditId: z.string(), answers: z.record(z.string(), z.looseObject({ mark: z.unknown() })) }),
  ),
});

export interface WorkingCopy {
  /** The journal entry it stands at. */
  readonly seq: number;
  readonly hash: string;
  /** Criterion id to its mark's words, of the one audit there is. */
  readonly words: ReadonlyMap<string, string>;
}

/** Reads the council's working copy out of IndexedDB, past the code of the app. */
export async function readWorkingCopy(window: Page): Promise<WorkingCopy> {
  const { head, answers } = recordsSchema.parse(await window.evaluate(readRecords));
  const words = new Map<string, string>();
  for (const { answers: byCriterion } of answers) {
    for (const [criterionId, { mark }] of Object.entries(byCriterion)) {
      const given = wordsOfMark(mark);
      if (given !== undefined) words.set(criterionId, given);
    }
  }
  return { seq: head.seq, hash: head.hash, words };
}

/** Runs in the page. */
function readRecords(): Promise<unknown> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const read = async () => {
    const db = await settled(indexedDB.open('ehc-plan-audit-council'));
    try {
      const transaction = db.transaction(['meta', 'answers'], 'readonly');
      const [head, answers] = await Promise.all([
        settled(transaction.objectStore('meta').get('head')),
        settled(transaction.objectStore('answers').getAll()),
      ]);
      return { head, answers };
    } finally {
      db.close();
    }
  };
  return read();
}
