import '../platform/no-eval';
import { ok } from '#shared/lib/result';
import type { AgreementRequest } from './agreement-messages';
import { answerAgreement } from './answer-agreement';

self.addEventListener('message', (event: MessageEvent<AgreementRequest>) => {
  void answerAgreement(event.data).then(
    (model) => postMessage(ok(model)),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
