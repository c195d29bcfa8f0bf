import { onTestFinished } from 'vitest';
import { currentSession } from '../../../renderer/db/session';

/** What a browser's database answers when its files cannot be read. */
export const databaseError = (): DOMException =>
  new DOMException('Internal error opening backing store', 'UnknownError');

/** Lets the next reads of plans fail, so many times: those that look up an index, or those that go through one in order. */
export function failReads(
  method: 'where' | 'orderBy',
  index: 'ref' | 'fileHashes',
  times: number,
  failure: () => Error = databaseError,
): void {
  const { plans } = currentSession().db;
  const real = { where: plans.where.bind(plans), orderBy: plans.orderBy.bind(plans) };
  let left = times;
  const read = (by: string) => {
    if (by === index && left > 0) {
      left -= 1;
      throw failure();
    }
    return real[method](by);
  };
  Object.defineProperty(plans, method, { configurable: true, value: read });
}

/** The failures that nobody waited for, in place of the window's strip that tells of them. */
export function listenForUnexpected(): readonly unknown[] {
  const heard: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => heard.push(reason));
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
  });
  return heard;
}
