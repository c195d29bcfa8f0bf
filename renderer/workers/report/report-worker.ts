import '../../platform/no-eval';
import { answerReport } from './answer-report';
import type { ReportRequest } from './report-messages';
import { SourceReader } from './report-source';

const reader = new SourceReader();

self.addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  void answerReport(data, reader).then(postMessage, (error: unknown) => {
    // Out of the promise, so that the owner sees a crash.
    setTimeout(() => {
      throw error;
    });
  });
});
