import '../platform/no-eval';
import type { RegisterRequest } from './register-messages';
import { RegisterReader } from './register-reader';

/** Untrusted registers are parsed here and nowhere else in the window. Whoever started this worker kills it when it overruns. */
self.addEventListener(
  'message',
  ({ ports: [port] }) => {
    if (port === undefined) throw new Error('The first message to this worker brings its port.');
    const reader = new RegisterReader();
    port.addEventListener('message', (event: MessageEvent<RegisterRequest>) => answer(port, reader, event.data));
    port.start();
  },
  { once: true },
);

function answer(port: MessagePort, reader: RegisterReader, request: RegisterRequest): void {
  const { id } = request;
  const hooks = { onProgress: (progress: unknown) => port.postMessage({ kind: 'progress', id, progress }) };
  void reader.answer(request, hooks).then(
    (result) => port.postMessage({ kind: 'done', id, result }),
    (error: unknown) => {
      // Out of the promise, so that the owner sees a crash.
      setTimeout(() => {
        throw error;
      });
    },
  );
}
