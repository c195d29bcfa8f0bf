import { writeFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import { openPlan } from '../helpers/audit-screen';
import { scannedPdf } from '../helpers/hostile/made-pdf';
import { makeSmall } from '../helpers/journey/look-at-scene';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { faultyPdf, longPlan, slowPdf } from '../helpers/pages/page-pdfs';
import { samplePlan } from '../helpers/sample-plan';
import { setUpPerson } from '../helpers/set-up';

async function shot({ app }: RunningApp, name: string) {
  const encoded = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  await writeFile(`/tmp/w/h/pages-shots/${name}.png`, Buffer.from(encoded, 'base64'));
}

test('look', async () => {
  const running = await launchApp();
  const { window } = running;
  window.on('console', (m) => console.log('console:', m.type(), m.text()));
  await setUpPerson(window);
  await loadPlans(window, [
    samplePlan('p-1119-pdf-headings.pdf'),
    samplePlan('p-1145-pdf-scanned-page.pdf'),
    samplePlan('p-1126-pdf-columns.pdf'),
  ]);
  const lines = await loadPlans(window, [
    { name: 'P-9001.pdf', bytes: await scannedPdf() },
    { name: 'P-9002.pdf', bytes: await longPlan(200) },
    { name: 'P-9003.pdf', bytes: faultyPdf() },
    { name: 'P-9004.pdf', bytes: slowPdf() },
  ]);
  console.log(JSON.stringify(lines.map((l) => l.message + l.warnings)));
  await window.getByRole('button', { name: 'Close this list' }).click();
  await makeSmall(running, 1);
  await openPlan(window, 'P-1119');
  await window.waitForTimeout(500);
  await window.keyboard.press('o');
  await window.waitForTimeout(2500);
  const spans = window.locator('[data-page="3"] .page-words span');
  const box = await spans.nth(5).boundingBox();
  const box2 = await spans.nth(9).boundingBox();
  if (box && box2) {
    await window.mouse.move(box.x + 2, box.y + 5);
    await window.mouse.down();
    await window.mouse.move(box2.x + 80, box2.y + 16, { steps: 8 });
    await window.mouse.up();
  }
  await window.waitForTimeout(300);
  await shot(running, 'selected');
  console.log(await window.locator('.pages-status').textContent());
  await makeSmall(running, 2);
  await window.waitForTimeout(1500);
  await shot(running, 'pages-200');
  await makeSmall(running, 1);
  await window.getByRole('button', { name: 'Back to This week' }).click();
  await openPlan(window, 'P-9003');
  await window.waitForTimeout(1500);
  for (let page = 1; page <= 8; page += 1) {
    await window.getByLabel('Page', { exact: true }).fill(String(page));
    await window.keyboard.press('Enter');
    await window.waitForTimeout(1500);
    await shot(running, `faulty-${page}`);
    console.log(page, await window.locator('.page-fault').allTextContents());
  }
  await window.getByRole('button', { name: 'Back to This week' }).click();
  await openPlan(window, 'P-9004');
  await window.waitForTimeout(1500);
  const begun = Date.now();
  await window.getByLabel('Page', { exact: true }).fill('2');
  await window.keyboard.press('Enter');
  await window
    .locator('[data-page="2"] .page-fault')
    .waitFor({ timeout: 50000 })
    .catch(() => console.log('no fault'));
  console.log('slow', Date.now() - begun, await window.locator('.page-fault').allTextContents());
  await shot(running, 'slow');
  await window.getByRole('button', { name: 'Back to This week' }).click();
  await openPlan(window, 'P-9002');
  await window.waitForTimeout(2500);
  await shot(running, 'long');
  await window.getByLabel('Page', { exact: true }).fill('150');
  await window.keyboard.press('Enter');
  await window.waitForTimeout(1500);
  await shot(running, 'long-150');
  console.log(
    await window.evaluate(() =>
      [...document.querySelectorAll('canvas')].map((c) => [
        c.width,
        c.height,
        c.closest('[data-page]')?.getAttribute('data-page'),
      ]),
    ),
  );
  console.log(running.problems());
  await running.close();
});
