import { startAppWorker } from '../../platform/app-worker';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages';
import workerUrl from './spelling-worker?worker&url';

/** Asks how words are spelt, beside the window's own thread: the dictionary takes a moment and some megabytes. */
export interface SpellingClient {
  /** Those of the words that are not known; empty where the worker broke: spelling is help, and writing goes on without it. */
  check(words: readonly string[]): Promise<readonly string[]>;
  suggest(word: string): Promise<readonly string[]>;
  learn(words: readonly string[]): void;
  stop(): void;
}

export function startSpelling(): SpellingClient {
  const worker = startAppWorker(workerUrl);
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let last = 0;
  let broken = false;
  const end = () => {
    broken = true;
    worker.terminate();
    for (const give of waiting.values()) give([]);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data: { id, words } }: MessageEvent<SpellingAnswer>) => {
    waiting.get(id)?.(words);
    waiting.delete(id);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end();
  });
  const ask = (make: (id: number) => SpellingRequest): Promise<readonly string[]> => {
    if (broken) return Promise.resolve([]);
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage(make(id));
    });
  };
  return {
    check: (words) => (words.length === 0 ? Promise.resolve([]) : ask((id) => ({ kind: 'check', id, words }))),
    suggest: (word) => ask((id) => ({ kind: 'suggest', id, word })),
    learn: (words) => {
      if (!broken && words.length > 0) worker.postMessage({ kind: 'learn', words } satisfies SpellingRequest);
    },
    stop: end,
  };
}
