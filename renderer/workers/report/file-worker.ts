import '../../platform/no-eval';
import { answerFile } from './answer-file';
import type { FileRequest } from './report-messages';

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  void answerFile(data).then(
    (file) => postMessage(file, { transfer: [file.bytes.buffer] }),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
