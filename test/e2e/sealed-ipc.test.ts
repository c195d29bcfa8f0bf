import { expect, test } from '@playwright/test';
import { isAlive } from '../helpers/app-processes';
import { junkCalls } from '../helpers/junk-calls';
import type { RunningApp } from '../helpers/launch-app';
import { findJournal, readJournal } from '../helpers/read-journal';
import { countFrom, seedFrom } from '../helpers/seeded-random';
import { setUpPerson } from '../helpers/set-up';
import { launchSealed } from '../helpers/unprivileged-app';

const SEED = seedFrom('EHC_JUNK_SEED');
const CALLS = countFrom('EHC_JUNK_CALLS', 1_000);

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchSealed();
  await setUpPerson(running.window);
});
test.afterAll(async () => {
  await running?.close();
});

test(`of ${CALLS.toLocaleString('en-GB')} junk calls none is accepted, and the main process lives`, async () => {
  console.log(`junk calls: seed ${SEED}, ${CALLS} calls (EHC_JUNK_SEED, EHC_JUNK_CALLS)`);
  const { window } = running;
  const journal = await findJournal(running.profile);
  const before = await readJournal(journal);
  const calls = junkCalls(SEED, CALLS);
  const tally = new Map<string, number>();
  const accepted: string[] = [];
  for (const { channel, source } of calls) {
    // As an expression of the debugger, which may make values from text where the page may not.
    const answer: string = await window.evaluate(
      `(async () => { try {
        const answer = await window.ehcPlanAudit.call(${JSON.stringify(channel)}, ${source});
        return answer && answer.ok === false ? 'refused: ' + answer.error.code : 'accepted: ' + JSON.stringify(answer);
      } catch (error) { return 'not sent'; } })()`,
    );
    tally.set(answer, (tally.get(answer) ?? 0) + 1);
    if (answer.startsWith('accepted')) accepted.push(`${channel} ${source}`);
  }
  console.log(`junk calls: ${[...tally].map(([answer, count]) => `${answer} ${count}`).join(', ')}`);
  expect(accepted).toEqual([]);
  expect([...tally.keys()].sort()).toEqual(['not sent', 'refused: bad-request']);
  expect(isAlive(running.pids.main)).toBe(true);
  expect(await window.evaluate(`window.ehcPlanAudit.call('app:info').then(({ ok }) => ok)`)).toBe(true);
  const after = await readJournal(journal);
  expect([after.hash, after.entries.length]).toEqual([before.hash, before.entries.length]);
  expect(await window.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(await running.app.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(running.problems()).toEqual([]);
});

test('a page that is not ours gets no answer, though it has the same preload script', async () => {
  const answers = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const ask = `window.ehcPlanAudit === undefined ? 'no bridge'
      : window.ehcPlanAudit.call('app:info', undefined).then((answer) => answer.error?.code ?? 'answered', () => 'refused')`;
    const replies: Record<string, unknown> = {};
    for (const page of ['about:blank', 'data:text/html,<p>x</p>', 'app://bundle/index.html']) {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false },
      });
      await other.loadURL(page);
      replies[page] = await other.webContents.executeJavaScript(ask);
      other.destroy();
    }
    return replies;
  });
  // Even our own page in a window that the app did not open itself.
  expect(answers).toEqual({
    'about:blank': 'not-allowed',
    'data:text/html,<p>x</p>': 'not-allowed',
    'app://bundle/index.html': 'not-allowed',
  });
});

test('a frame inside our own window has no bridge of its own', async () => {
  const found = await running.window.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const inside = frame.contentWindow;
    const has = inside !== null && 'ehcPlanAudit' in inside;
    frame.remove();
    return has;
  });
  expect(found).toBe(false);
});

// Last in this file: it takes the window's page away.
test('our own window is not answered once it shows another page', async () => {
  const { window } = running;
  const ask = `window.ehcPlanAudit.call('app:info').then((answer) => answer.error?.code ?? 'answered', () => 'refused')`;
  expect(await window.evaluate(ask)).toBe('answered');
  // Electron lets nobody refuse this one address; nothing is on it and nothing comes of it.
  await window.goto('about:blank');
  expect(await window.evaluate(`'ehcPlanAudit' in window ? ${ask} : 'no bridge'`)).toMatch(/^(not-allowed|no bridge)$/);
});
