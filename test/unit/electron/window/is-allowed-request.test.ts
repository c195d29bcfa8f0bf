import { describe, expect, test } from 'vitest';
import { isAllowedRequest } from '../../../../electron/main/window/is-allowed-request';

describe('a request of the window', () => {
  test.each([
    'app://bundle/index.html',
    'blob:app://bundle/1',
    'data:image/png;base64,AA',
    'devtools://devtools/bundled/x.js',
  ])('may go to %s', (url) => {
    expect(isAllowedRequest(url, 'app://bundle')).toBe(true);
  });

  test.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://127.0.0.1:5173/',
    'file:///etc/passwd',
    'app://bundle.example/x',
    'chrome-extension://x/y',
    'ftp://example.com/',
    '',
  ])('is cancelled when it goes to %s', (url) => {
    expect(isAllowedRequest(url, 'app://bundle')).toBe(false);
  });

  test('may reach the development server and its socket while developing, and no other port', () => {
    const origin = 'http://localhost:5173';
    expect(isAllowedRequest('http://localhost:5173/app/main.tsx', origin)).toBe(true);
    expect(isAllowedRequest('ws://localhost:5173/?token=x', origin)).toBe(true);
    expect(isAllowedRequest('ws://localhost:5174/', origin)).toBe(false);
    expect(isAllowedRequest('http://localhost:51730/', origin)).toBe(false);
  });
});
