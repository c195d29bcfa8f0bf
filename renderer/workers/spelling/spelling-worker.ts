import '../../platform/no-eval';
import { dictionaryFile } from './dictionary-files';
import { makeSpeller, type Speller } from './speller';
import type { SpellingAnswer, SpellingRequest } from './spelling-messages';

const speller: Promise<Speller> = Promise.all([dictionaryFile('index.aff'), dictionaryFile('index.dic')]).then(
  ([affixes, dictionary]) => makeSpeller(affixes, dictionary),
);

async function answer(request: SpellingRequest): Promise<void> {
  const words = await speller;
  if (request.kind === 'learn') {
    for (const word of request.words) words.learn(word);
    return;
  }
  const found = request.kind === 'check' ? words.unknown(request.words) : words.suggest(request.word);
  postMessage({ id: request.id, words: found } satisfies SpellingAnswer);
}

self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  void answer(data).catch((error: unknown) => {
    // Out of the promise, so that the owner sees a crash.
    setTimeout(() => {
      throw error;
    });
  });
});
