import '../../platform/no-eval';
import { answerReport } from './answer-report';
import type { ReportMessage, ReportRequest } from './report-messages';

const tell = (message: ReportMessage, transfer: Transferable[] = []) => postMessage(message, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  void answerReport(data, (step) => tell({ kind: 'step', step })).then(
    (result) => tell({ kind: 'done', result }, result.ok ? [result.value.bytes.buffer] : []),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
