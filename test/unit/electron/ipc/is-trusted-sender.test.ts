import { describe, expect, test } from 'vitest';
import { isTrustedSender } from '../../../../electron/main/ipc/is-trusted-sender';

const ORIGIN = 'app://bundle';
const frame = (url: string) => ({ url });

function event(url: string, { child = false, id = 1 } = {}) {
  const mainFrame = frame(url);
  return { sender: { id, mainFrame }, senderFrame: child ? frame(url) : mainFrame };
}

describe('the sender of a call', () => {
  test('is trusted when it is the main frame of our window on our origin', () => {
    expect(isTrustedSender(event('app://bundle/index.html'), 1, ORIGIN)).toBe(true);
  });

  test.each([
    ['another origin', event('https://example.com/index.html')],
    ['an origin that only begins like ours', event('app://bundle.example/index.html')],
    ['an empty page', event('about:blank')],
    ['a frame inside the page', event('app://bundle/index.html', { child: true })],
    ['another window', event('app://bundle/index.html', { id: 2 })],
    ['a frame that has gone', { ...event('app://bundle/index.html'), senderFrame: null }],
  ])('is refused when it is %s', (_what, from) => {
    expect(isTrustedSender(from, 1, ORIGIN)).toBe(false);
  });

  test('is refused while there is no window', () => {
    expect(isTrustedSender(event('app://bundle/index.html'), undefined, ORIGIN)).toBe(false);
  });
});
