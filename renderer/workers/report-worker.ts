import '../platform/no-eval';
import { answerReport } from './answer-report';
import type { ReportRequest } from './report-messages';

self.addEventListener('message', (event: MessageEvent<ReportRequest>) => {
  void answerReport(event.data).then(
    (answer) => postMessage(answer, { transfer: answer.ok ? [answer.value.bytes.buffer] : [] }),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
