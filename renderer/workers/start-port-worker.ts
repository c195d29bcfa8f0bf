import { startAppWorker } from '../platform/app-worker';

/** What a worker says, unchecked, and that it failed. */
export interface PortListener {
  readonly message: (data: unknown) => void;
  readonly crash: () => void;
}

/** A worker that has been started. */
export interface WorkerPort<Request> {
  post(request: Request): void;
  /** Ends it at once; nothing more is heard of it. */
  terminate(): void;
}

/**
 * Starts a worker that reads untrusted files and speaks with it through a port of their own, which is its first message:
 * pdf.js greets and listens on the worker's own channel.
 *
 * @param handedOver what of a request is given away rather than copied.
 */
export function startPortWorker<Request>(
  url: string,
  { message, crash }: PortListener,
  handedOver: (request: Request) => Transferable[] = () => [],
): WorkerPort<Request> {
  const worker = startAppWorker(url);
  const { port1: port, port2: theirs } = new MessageChannel();
  port.addEventListener('message', ({ data }) => message(data));
  port.addEventListener('messageerror', crash);
  port.start();
  worker.addEventListener('error', (event) => {
    // An error of a parser may quote the plan; handled here, it does not reach the console.
    event.preventDefault();
    crash();
  });
  worker.postMessage(null, [theirs]);
  return {
    post: (request) => port.postMessage(request, handedOver(request)),
    terminate: () => {
      worker.terminate();
      port.close();
    },
  };
}
