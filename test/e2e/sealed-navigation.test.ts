import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { INTAKE_ERRORS } from '#shared/domain/plan/intake-errors';
import { type Canary, startCanary } from '../helpers/canary';
import { type RunningApp, removeFolder } from '../helpers/launch-app';
import { setUpPerson } from '../helpers/set-up';
import { launchSealed } from '../helpers/unprivileged-app';

/** Long enough for a navigation or a request that nothing stopped to show itself, in milliseconds. */
const SETTLE_MS = 400;

let running: RunningApp;
let canary: Canary;
let folder: string;
let home: string;

test.beforeAll(async () => {
  canary = await startCanary();
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-drop-'));
  // The app may run as another user.
  await chmod(folder, 0o755);
  running = await launchSealed();
  home = running.window.url();
});
test.afterAll(async () => {
  await running?.close();
  await canary?.close();
  await removeFolder(folder);
});
test.afterEach(async () => {
  expect(canary.calls, 'what reached the canary').toEqual([]);
  expect(await running.networkUse()).toEqual([]);
});

/** The one window there was, on the page it was on. */
async function expectUnmoved(window: Page): Promise<void> {
  await window.waitForTimeout(SETTLE_MS);
  expect(window.url()).toBe(home);
  expect(running.app.windows()).toHaveLength(1);
  const contents = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => each.getURL()),
  );
  expect(contents).toEqual([home]);
}

// First in this file: after a refused navigation Playwright waits before it presses anything.
test('a web page dropped on the window does not open in it, before and after somebody is set up', async () => {
  const { window } = running;
  const page = join(folder, 'dropped.html');
  await writeFile(page, `<script src="${canary.origin}/dropped"></script>`);
  await drop(window, page);
  await expectUnmoved(window);
  await setUpPerson(window);
  await drop(window, page);
  // It is taken for a plan, as any dropped file is, and refused as one.
  await expect(window.getByRole('region', { name: 'Loading plans' })).toContainText(INTAKE_ERRORS['not-a-plan-file']);
  await expectUnmoved(window);
});

/** Drags a file from outside over the window and lets go, as the system does. */
async function drop(window: Page, file: string): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await session.detach();
}

test('the window goes nowhere', async () => {
  const { window } = running;
  const secret = join(folder, 'page.html');
  await writeFile(secret, '<title>elsewhere</title>');
  const targets = [
    `${canary.origin}/navigated`,
    pathToFileURL(secret).href,
    'data:text/html,<title>elsewhere</title>',
    'app://bundle/not-there.html',
    'app://other/index.html',
    'chrome://version/',
  ];
  for (const target of targets) {
    await window.evaluate((url) => {
      setTimeout(() => location.assign(url));
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      const refresh = document.createElement('meta');
      refresh.httpEquiv = 'refresh';
      refresh.content = `0;url=${url}`;
      document.head.append(refresh);
    }, target);
    await expectUnmoved(window);
    await window.evaluate(() => {
      for (const left of document.querySelectorAll('iframe, meta[http-equiv=refresh]')) left.remove();
    });
  }
});

test('no second window opens, by script, by target or by the middle button', async () => {
  const { window } = running;
  const opened = await window.evaluate(
    (url) => [open(url), open('about:blank'), open('', 'named'), open('app://bundle/index.html')],
    `${canary.origin}/opened`,
  );
  expect(opened).toEqual([null, null, null, null]);
  await window.evaluate((url) => {
    const link = document.createElement('a');
    link.href = url;
    link.target = '_blank';
    link.id = 'test-link';
    link.textContent = 'a link';
    link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 2147483647; width: 50px; height: 50px';
    const count = () => Reflect.set(globalThis, 'testClicks', (Reflect.get(globalThis, 'testClicks') ?? 0) + 1);
    link.addEventListener('click', count);
    link.addEventListener('auxclick', count);
    document.body.append(link);
  }, `${canary.origin}/clicked`);
  // With the bare mouse: after a refused navigation Playwright's own clicks would wait for it to end.
  const press = async (button: 'left' | 'middle', key?: 'Shift' | 'Control') => {
    if (key !== undefined) await window.keyboard.down(key);
    await window.mouse.click(10, 10, { button });
    if (key !== undefined) await window.keyboard.up(key);
  };
  await press('left');
  await press('middle');
  await press('left', 'Shift');
  await press('left', 'Control');
  expect(await window.evaluate(() => Reflect.get(globalThis, 'testClicks'))).toBe(4);
  await expectUnmoved(window);
  await window.evaluate(() => document.getElementById('test-link')?.remove());
});

test('the page gets no permission, asked for or looked up', async () => {
  const { window } = running;
  const looked = await window.evaluate(async () => {
    const names = [
      'camera',
      'microphone',
      'geolocation',
      'notifications',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ];
    const states = await Promise.all(
      names.map(async (name) => {
        // Names that TypeScript's list of permissions lacks are those of Chromium.
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return `${name}: ${state}`;
      }),
    );
    return states.filter((state) => !state.endsWith('denied'));
  });
  expect(looked).toEqual([]);
  const asked = await window.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        (value) => `got ${String(value)}`,
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      );
    const position = new Promise((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(resolve, ({ code }) => reject(new Error(String(code))));
    });
    return {
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      position: await refused(position),
      notification: await Notification.requestPermission(),
      clipboard: await refused(navigator.clipboard.readText()),
      persist: await navigator.storage.persist(),
    };
  });
  expect(asked).toEqual({
    microphone: expect.stringMatching(/NotAllowedError|NotFoundError/),
    camera: expect.stringMatching(/NotAllowedError|NotFoundError/),
    screen: expect.stringMatching(/Error$/),
    position: 'Error',
    notification: 'denied',
    clipboard: 'NotAllowedError',
    persist: false,
  });
});

test('a webview is an unknown word, and one attached by force is refused', async () => {
  const { window, app } = running;
  const known = await window.evaluate((url) => {
    const view = document.createElement('webview');
    view.setAttribute('src', url);
    document.body.append(view);
    const name = view.constructor.name;
    view.remove();
    return name;
  }, `${canary.origin}/webview`);
  expect(known).toMatch(/^HTML(Unknown)?Element$/);
  const refused = await app.evaluate(({ webContents }) => {
    let prevented = false;
    const event = { preventDefault: () => (prevented = true) };
    // As Electron itself announces a webview about to be attached.
    webContents.getAllWebContents()[0]?.emit('will-attach-webview', event, {}, {});
    return prevented;
  });
  expect(refused).toBe(true);
});
