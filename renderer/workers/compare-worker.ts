import '../platform/no-eval';
import { WorkingCopy } from '../db/working-copy';
import { CompareKeeper } from './answer-compare';
import type { AskedOfCompare, CompareAnswer, CompareFilling, CompareRequest } from './compare-messages';

/** What is still to be answered, the oldest first. */
const waiting = new Map<number, AskedOfCompare>();
let keeper: CompareKeeper | null = null;
let isAnswering = false;
let isToKeepUp = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds without a change until what has changed is read ahead of the next question. */
const REST = 1_000;

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  switch (data.kind) {
    case 'open':
      keeper = new CompareKeeper(new WorkingCopy(data.database), ({ audits, of }) =>
        postMessage({ kind: 'filling', audits, of } satisfies CompareFilling),
      );
      return;
    case 'warm':
      keepUp();
      return;
    case 'changed':
      keeper?.changed(data.touched);
      clearTimeout(timer);
      timer = setTimeout(keepUp, REST);
      return;
    case 'cancel':
      waiting.delete(data.id);
      return;
    default:
      waiting.set(data.id, data);
      void answerAll();
  }
});

function keepUp(): void {
  isToKeepUp = true;
  void answerAll();
}

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
    if (isToKeepUp) await keeper.keepUp();
    isToKeepUp = false;
  } catch (error) {
    // Out of the promise, so that the owner sees a crash.
    setTimeout(() => {
      throw error;
    });
  } finally {
    isAnswering = false;
  }
  // Asked while it was being read ahead.
  if (waiting.size > 0) void answerAll();
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
