import { expect, test } from '@playwright/test';
import { type Canary, startCanary } from '../helpers/canary';
import type { RunningApp } from '../helpers/launch-app';
import { tryRemoteThings, tryScripts } from '../helpers/page-attacks';
import { launchSealed } from '../helpers/unprivileged-app';

/** As in the safety notes, with the names of the Trusted Types policies that the app's own code may make. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app-worker dompurify 'allow-duplicates'",
].join('; ');

let running: RunningApp;
let canary: Canary;
let home: string;

test.beforeAll(async () => {
  canary = await startCanary();
  running = await launchSealed();
  home = running.window.url();
});
test.afterAll(async () => {
  await running?.close();
  await canary?.close();
});
test.afterEach(async () => {
  expect(canary.calls, 'what reached the canary').toEqual([]);
  expect(await running.networkUse()).toEqual([]);
});

test('every file of the window comes with the whole content security policy', async () => {
  const { window } = running;
  expect(home).toBe('app://bundle/index.html');
  const addresses = await window.evaluate(() => [
    location.href,
    ...[...document.scripts].map(({ src }) => src),
    ...[...document.querySelectorAll('link')].map(({ href }) => href),
  ]);
  expect(addresses.some((address) => address.endsWith('.js'))).toBe(true);
  for (const address of [...addresses, 'app://bundle/not-there']) {
    const headers = await window.evaluate(async (url) => Object.fromEntries((await fetch(url)).headers), address);
    expect(headers['content-security-policy'], address).toBe(POLICY);
    expect(headers['x-content-type-options'], address).toBe('nosniff');
  }
});

test('no script runs that is not a file of the app', async () => {
  const { ran, tried } = await running.window.evaluate(tryScripts);
  expect(tried).toBeGreaterThan(15);
  expect(ran).toEqual([]);
});

test('nothing remote is fetched, in whichever of two dozen ways a page can ask', async () => {
  const tried = await running.window.evaluate(tryRemoteThings, canary.origin);
  expect(tried).toBeGreaterThan(20);
  expect(running.window.url()).toBe(home);
});

test('the app protocol serves what was built, and answers 404 to every way out of it', async () => {
  const { window, app } = running;
  const outside = [
    '/../package.json',
    '/../../package.json',
    '/%2e%2e/package.json',
    '/%2E%2E/%2E%2E/package.json',
    '/assets/%2e%2e/%2e%2e/main/index.cjs',
    '/..%2fpackage.json',
    '/..%2f..%2fmain%2findex.cjs',
    '/..%5cpackage.json',
    '/assets/..%5c..%5c..%5cpackage.json',
    '/assets%5c..%5cindex.html',
    '/index.html%00',
    '/index.html%00.js',
    '/%00',
    '/%252e%252e/package.json',
    '//etc/passwd',
    '/etc/passwd',
    '/C:/Windows/win.ini',
    '/main/index.cjs',
    '/resources/../../package.json',
    '/assets',
    '/assets/',
    '/INDEX.HTML',
    '/index.html/',
    '/constructor',
    '/__proto__',
    '/%',
    '/%ff',
  ];
  for (const path of outside) {
    const answer = await window.evaluate(async (url) => {
      try {
        return (await fetch(url)).status;
      } catch (error) {
        // Chromium itself refuses to parse some of these.
        return error instanceof TypeError && /parse URL/.test(error.message) ? 404 : String(error);
      }
    }, `app://bundle${path}`);
    expect(answer, path).toBe(404);
  }
  // Another host, and methods that only a server takes, asked from beyond the page's own policy.
  const others = await app.evaluate(async ({ net }) => {
    const ask = async (url: string, method: string) => (await net.fetch(url, { method })).status;
    return Promise.all([
      ask('app://other/index.html', 'GET'),
      ask('app://bundle.evil/index.html', 'GET'),
      ask('app://bundle/index.html', 'POST'),
      ask('app://bundle/index.html', 'DELETE'),
      ask('app://bundle/index.html', 'GET'),
    ]);
  });
  expect(others).toEqual([404, 404, 404, 404, 200]);
});
