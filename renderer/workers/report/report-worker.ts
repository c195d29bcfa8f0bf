import '../../platform/no-eval';
import { answerReport } from './answer-report';
import { KeptFigures } from './kept-figures';
import type { ReportRequest } from './report-messages';
import { SourceReader } from './report-source';

const reader = new SourceReader();
const kept = new KeptFigures();

self.addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  void answerReport(data, reader, kept).then(postMessage, (error: unknown) => {
    // Out of the promise, so that the owner sees a crash.
    setTimeout(() => {
      throw error;
    });
  });
});
