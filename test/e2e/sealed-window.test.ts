import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { isAlive } from '../helpers/app-processes';
import type { RunningApp } from '../helpers/launch-app';
import { choosePlans } from '../helpers/load-plans';
import { outsideConnections } from '../helpers/outside-connections';
import { samplePlan } from '../helpers/sample-plan';
import { setUpPerson } from '../helpers/set-up';
import { named, skipBecause } from '../helpers/skip-because';
import { launchSealed, whyNoSandbox } from '../helpers/unprivileged-app';

/** Everything the page may reach of the main process. A longer list is a decision, not an accident. */
const BRIDGE = ['call'];

/** What Node or Electron would leave in a page that can reach them. */
const NODE_NAMES = [
  'process',
  'require',
  'module',
  'exports',
  'global',
  'Buffer',
  'setImmediate',
  '__dirname',
  'electron',
  'ipcRenderer',
  'webFrame',
];

const notLinux = process.platform === 'linux' ? undefined : 'only the Linux kernel tells this';
const noSandbox = notLinux ?? (await whyNoSandbox());

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchSealed();
});
test.afterAll(async () => {
  await running?.close();
});

test(named("the window's process runs in Chromium's sandbox", noSandbox), async () => {
  skipBecause(noSandbox);
  expect(running.pids.renderers.length).toBeGreaterThan(0);
  for (const pid of running.pids.renderers) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    // 2: every system call passes a filter. 0: none does.
    expect(/^Seccomp:\t(\d)/m.exec(status)?.[1]).toBe('2');
    expect(/^Uid:\t(\d+)/m.exec(status)?.[1]).not.toBe('0');
  }
  expect(await running.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
});

test('the page knows nothing of Node and has one function to call, which cannot be replaced', async () => {
  const { window } = running;
  expect(await window.evaluate((names) => names.filter((name) => name in globalThis), NODE_NAMES)).toEqual([]);
  const bridge = await window.evaluate(() => {
    const value: unknown = Reflect.get(globalThis, 'ehcPlanAudit');
    if (typeof value !== 'object' || value === null) return null;
    const call: unknown = Reflect.get(value, 'call');
    const replaced = Reflect.set(value, 'call', () => 'replaced') && Reflect.get(value, 'call') !== call;
    return { keys: Reflect.ownKeys(value).map(String), kinds: [typeof call], replaced, frozen: Object.isFrozen(value) };
  });
  expect(bridge).toEqual({ keys: BRIDGE, kinds: ['function'], replaced: false, frozen: true });
  const named = await window.evaluate(() =>
    Object.keys(globalThis).filter((key) => /electron|ipc|node|ehc/i.test(key)),
  );
  expect(named).toEqual(['ehcPlanAudit']);
});

test('the window is isolated, sandboxed and without Node, whatever a later Electron defaults to', async () => {
  const preferences = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents): Record<string, unknown> => {
      // Electron has it and its types do not.
      const read: () => Record<string, unknown> = Reflect.get(contents, 'getLastWebPreferences');
      return read.call(contents);
    }),
  );
  expect(preferences).toHaveLength(1);
  const [own] = preferences;
  expect(own).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
  // Older Electrons do not list all of these; none may ever be on.
  const never = [
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'webviewTag',
    'navigateOnDragDrop',
    'spellcheck',
    'experimentalFeatures',
    'allowRunningInsecureContent',
  ];
  expect(never.filter((name) => Boolean(own?.[name]))).toEqual([]);
});

test('what the page changes of the language never reaches the preload script', async () => {
  const caught = await running.window.evaluate(async () => {
    const seen: string[] = [];
    const has = Set.prototype.has;
    Reflect.set(Set.prototype, 'has', function (this: Set<unknown>, value: unknown) {
      seen.push(String(value));
      return has.call(this, value);
    });
    const bridge: { call(channel: string, request: unknown): Promise<unknown> } = Reflect.get(
      globalThis,
      'ehcPlanAudit',
    );
    await bridge.call('app:info', undefined);
    Reflect.set(Set.prototype, 'has', has);
    return seen.filter((value) => value === 'app:info');
  });
  // The preload looks the channel up in a Set of its own world; with isolation off, this spy would see it.
  expect(caught).toEqual([]);
});

test(named('no process of the app talks to another machine', notLinux), async () => {
  skipBecause(notLinux);
  const until = Date.now() + 3_000;
  const seen = new Set<string>();
  let looks = 0;
  while (Date.now() < until) {
    for (const connection of await outsideConnections(running.pids)) seen.add(connection);
    looks += 1;
    await running.window.waitForTimeout(20);
  }
  expect(looks).toBeGreaterThan(10);
  expect([...seen]).toEqual([]);
});

test('the worker that reads untrusted files knows nothing of Node either', async () => {
  const { window } = running;
  await setUpPerson(window);
  const several = ['p-1042-heading-styles.docx', 'p-1057-bold-capitals.docx', 'p-1119-pdf-headings.pdf'].map(
    samplePlan,
  );
  const [worker] = await Promise.all([window.waitForEvent('worker'), choosePlans(window, several)]);
  expect(worker.url()).toMatch(/^app:\/\/bundle\/assets\/[\w-]+\.js$/);
  const found = await worker.evaluate(
    (names) => ({
      ofNode: names.filter((name) => name in globalThis),
      ofThePage: ['document', 'window', 'ehcPlanAudit'].filter((name) => name in globalThis),
    }),
    NODE_NAMES,
  );
  expect(found).toEqual({ ofNode: [], ofThePage: [] });
  await expect(window.getByText('3 of 3 files')).toBeVisible({ timeout: 30_000 });
});

test('a crash is written down nowhere and sent to nobody', async () => {
  const { app, pids, profile } = running;
  const uploads = await app.evaluate(({ crashReporter }) => {
    try {
      return crashReporter.getUploadToServer();
    } catch {
      // Electron refuses to tell while the reporter was never started, which is what is wanted.
      return false;
    }
  });
  expect(uploads).toBe(false);
  const [renderer] = pids.renderers;
  if (renderer === undefined) throw new Error('The window has no process.');
  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer());
  await expect.poll(() => isAlive(renderer)).toBe(false);
  const files = await readdir(profile, { recursive: true });
  expect(files.filter((file) => /\.dmp$|minidump/i.test(file))).toEqual([]);
  expect(isAlive(pids.main)).toBe(true);
});
