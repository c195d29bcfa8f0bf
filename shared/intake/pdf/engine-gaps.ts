/**
 * Two calls that pdf.js 6.5 (legacy build) makes although the oldest engines this app runs on lack them:
 * `Promise.withResolvers` (Chromium 119, Node 22) and `ArrayBuffer.prototype.transferToFixedLength` (Chromium 114,
 * Node 21). Imported before pdf.js, and only filling what is missing.
 */
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: function withResolvers<T>(this: PromiseConstructor) {
      let resolve!: (value: T | PromiseLike<T>) => void;
      let reject!: (reason?: unknown) => void;
      const promise = new this<T>((resolveIt, rejectIt) => {
        resolve = resolveIt;
        reject = rejectIt;
      });
      return { promise, resolve, reject };
    },
  });
}

if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    // A copy instead of a move: pdf.js lets go of the old buffer at once.
    value: function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved;
    },
  });
}

/** Taken before pdf.js loads; see `putBackPush`. */
const nativePush = Array.prototype.push;

/**
 * The legacy build replaces `Array.prototype.push` for everything in the thread, for the sake of arrays whose length
 * cannot be written. Its version is several times slower, and Word files are read in the same thread.
 */
export function putBackPush(): void {
  if (Array.prototype.push === nativePush) return;
  Object.defineProperty(Array.prototype, 'push', { configurable: true, writable: true, value: nativePush });
}
