import '../platform/no-eval';
import { answerWordReport } from './answer-word-report';
import type { WordReportRequest } from './word-report-messages';

self.addEventListener('message', (event: MessageEvent<WordReportRequest>) => {
  void answerWordReport(event.data).then(
    (answer) => postMessage(answer, { transfer: answer.ok ? [answer.value.bytes.buffer] : [] }),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
