import '../platform/no-eval';
import { WorkingCopy } from '../db/working-copy';
import { CompareKeeper } from './answer-compare';
import type { AskedOfCompare, CompareAnswer, CompareRequest } from './compare-messages';

/** What is still to be answered, the oldest first. */
const waiting = new Map<number, AskedOfCompare>();
let keeper: CompareKeeper | null = null;
let isAnswering = false;

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  switch (data.kind) {
    case 'open':
      keeper = new CompareKeeper(new WorkingCopy(data.database));
      return;
    case 'changed':
      keeper?.changed(data.touched);
      return;
    case 'cancel':
      waiting.delete(data.id);
      return;
    default:
      waiting.set(data.id, data);
      void answerAll();
  }
});

/** One after the other; what is cancelled before its turn costs nothing. */
async function answerAll(): Promise<void> {
  if (isAnswering || keeper === null) return;
  isAnswering = true;
  try {
    for (let next = first(); next !== undefined; next = first()) {
      waiting.delete(next.id);
      postMessage(await answer(keeper, next));
      // Lets a cancellation in before the next one.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch (error) {
    // Out of the promise, so that the owner sees a crash.
    setTimeout(() => {
      throw error;
    });
  } finally {
    isAnswering = false;
  }
}

const first = (): AskedOfCompare | undefined => waiting.values().next().value;

async function answer(from: CompareKeeper, asked: AskedOfCompare): Promise<CompareAnswer> {
  switch (asked.kind) {
    case 'view':
      return { kind: 'view', id: asked.id, model: await from.view(asked) };
    case 'behind':
      return { kind: 'behind', id: asked.id, model: await from.behind(asked) };
    case 'agreement':
      return { kind: 'agreement', id: asked.id, model: await from.agreement(asked) };
    case 'auditors':
      return { kind: 'auditors', id: asked.id, model: await from.auditors(asked) };
  }
}
