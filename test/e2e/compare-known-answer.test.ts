import { expect, type Page, test } from '@playwright/test';
import { chooseMeasure, openCompare, sentenceCard, untilFresh } from '../helpers/journey/compare-screen';
import { setUpWithWeeks } from '../helpers/journey/sample-weeks';
import { launchApp, type RunningApp } from '../helpers/launch-app';

/** The 26 invented weeks hold a known answer; each test asks the app for a part of it. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  await setUpWithWeeks(running.window, { name: 'Test Manager', initials: 'TM', role: 'Manager' });
  await openCompare(running.window);
});
test.afterAll(() => running?.close());

const refused = (window: Page) => window.getByRole('region', { name: 'Not compared' });
const section = (letter: string) => `Section ${letter}, share of criteria met`;

test('across two versions of the rubric it is not compared, and the criteria in common are offered', async () => {
  const { window } = running;
  await chooseMeasure(window, section('F'));
  await expect(refused(window)).toContainText('version 1');
  const why = refused(window).getByText('Seven Section F criteria are the same in both; two were added.');
  await expect(why).toBeHidden();
  await refused(window).getByRole('button', { name: 'Why' }).press('Enter');
  await expect(why).toBeVisible();
  await expect(sentenceCard(window)).toContainText('Not compared.');
  await refused(window).getByRole('button', { name: 'Compare the seven in common' }).click();
  await untilFresh(window);
  await expect(refused(window)).toBeHidden();
});

test('Section F has improved since the training: the interval leaves out 0 and a rule fired', async () => {
  const card = sentenceCard(running.window);
  await expect(card).toContainText('Section F has improved since “Section F training”');
  await expect(card).toContainText(/: \d\d points higher; difference likely \+\d+ to \+\d+ points/);
  await expect(card).toContainText('which leaves out 0');
  await expect(card).toContainText(/14 weeks in a row lie above the centre line/);
});

for (const letter of ['C', 'G', 'H1'])
  test(`of health and care nothing better is claimed: Section ${letter}`, async () => {
    const { window } = running;
    await chooseMeasure(window, section(letter));
    await expect(sentenceCard(window)).toContainText('No change can be told');
    await expect(sentenceCard(window)).not.toContainText('improved');
  });

test('where the auditor who grows stricter could have made the change, sentence and table say so, with a way on', async () => {
  const { window } = running;
  await chooseMeasure(window, section('D'));
  const card = sentenceCard(window);
  await expect(card).toContainText('Section D looks worse since “Section F training”');
  await expect(card).toContainText('but markers may be part of this: see Auditors.');
  const table = window.getByRole('region', { name: 'Sections', exact: true });
  const row = (name: string) =>
    table.getByRole('row').filter({ has: window.getByRole('button', { name: `Show the series of Section ${name}` }) });
  await expect(row('D')).toContainText('down, but markers may be part of this');
  await expect(row('F')).toContainText('up');
  await expect(row('F')).not.toContainText('markers');
  const strip = window.getByRole('region', { name: 'To be careful about: Markers may be part of this.' });
  await strip
    .getByRole('button', { name: /^Leave out what Auditor Quillfeather marked \(\d+ and \d+ plans stay\)$/ })
    .click();
  await untilFresh(window);
  await expect(strip).toBeHidden();
  await expect(card).toContainText('No change can be told');
  await window.getByRole('button', { name: 'Take it back' }).click();
  await untilFresh(window);
  await expect(card).toContainText('Section D looks worse');
  await table.getByRole('button', { name: 'See Auditors' }).click();
  await expect(window.getByRole('tab', { name: 'Auditors' })).toHaveAttribute('aria-selected', 'true');
});

test('the heat table says of each section what the table beside its series says', async () => {
  const { window } = running;
  const said = (cells: string) =>
    window
      .locator(cells)
      .evaluateAll((all) =>
        all.map(({ textContent }) => [
          /^(up|down|no signal|too few)/.exec(textContent ?? '')?.[0],
          /markers/.test(textContent ?? ''),
        ]),
      );
  await window.getByRole('tab', { name: 'Series' }).click();
  await window.locator('.sections-change').first().waitFor();
  const beside = await said('.sections-change');
  expect(beside).toContainEqual(['down', true]);
  await window.getByRole('tab', { name: 'Sections' }).click();
  await window.locator('.heat-change').first().waitFor();
  expect(await said('.heat-change')).toEqual(beside);
});

test('the severe and the drifting auditor are named to a manager, and nobody else is', async () => {
  const { window } = running;
  await window.getByRole('tab', { name: 'Auditors' }).click();
  const line = (name: string) => window.getByRole('row').filter({ hasText: name });
  await expect(line('Auditor Tindlewick')).toContainText(/marks about \d+ points lower than the others/);
  await expect(line('Auditor Tindlewick')).toContainText('no change over time can be told');
  await expect(line('Auditor Quillfeather')).toContainText(
    /has grown stricter against the others: by [\d.]+ points a month/,
  );
  for (const steady of ['Auditor Merrowby', 'Auditor Wrenlow']) {
    await expect(line(steady)).toContainText('no difference from the others can be told');
    await expect(line(steady)).toContainText('no change over time can be told');
  }
});

test('nothing went wrong on the way', () => {
  expect(running.problems()).toEqual([]);
});
