import '../platform/no-eval';
import { ok } from '#shared/lib/result';
import { answerFeedback } from './answer-feedback';
import type { FeedbackRequest } from './feedback-messages';

self.addEventListener('message', (event: MessageEvent<FeedbackRequest>) => {
  void answerFeedback(event.data).then(
    (answer) => postMessage(ok(answer), { transfer: answer.kind === 'file' ? [answer.bytes.buffer] : [] }),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
