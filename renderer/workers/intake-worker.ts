import { answerIntake } from './answer-intake';
import type { IntakeRequest } from './intake-messages';

// Untrusted files are parsed here and nowhere else in the window. Whoever started this worker kills it when it overruns.
self.addEventListener('message', (event: MessageEvent<IntakeRequest>) => {
  void answerIntake(event.data).then(
    (answer) => postMessage(answer, { transfer: answer.kind === 'read' ? [answer.text.buffer] : [] }),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash and starts another worker.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
