import '../platform/no-eval';
import { answerIntake } from './answer-intake';
import type { IntakeRequest } from './intake-messages';

/**
 * Untrusted files are parsed here and nowhere else in the window. Whoever started this worker kills it when it overruns.
 * Everything goes through the port that the first message brings: pdf.js, once loaded, greets and listens on the
 * worker's own channel, where its words would be taken for answers.
 */
self.addEventListener(
  'message',
  ({ ports: [port] }) => {
    if (port === undefined) throw new Error('The first message to this worker brings its port.');
    port.addEventListener('message', (event: MessageEvent<IntakeRequest>) => answer(port, event.data));
    port.start();
  },
  { once: true },
);

function answer(port: MessagePort, request: IntakeRequest): void {
  void answerIntake(request).then(
    (read) => port.postMessage(read, { transfer: read.kind === 'read' ? [read.text.buffer] : [] }),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash and starts another worker.
      setTimeout(() => {
        throw error;
      });
    },
  );
}
