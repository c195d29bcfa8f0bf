import { expect, test } from '@playwright/test';
import { keptRecords } from '../helpers/journey/kept-work';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import {
  chooseSource,
  factsOf,
  goToRegisters,
  keepRegister,
  toCheck,
  usedAs,
} from '../helpers/register/register-screen';
import { setUpWithSample } from '../helpers/set-up';

let profile: string;
let running: RunningApp;

test.beforeAll(async () => {
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpWithSample(running.window);
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
});

test('beside the sample data an invented register is there to try: its names are dropped, its faults are told', async () => {
  const { window } = running;
  await goToRegisters(window);
  await window.getByRole('button', { name: 'Take the invented register' }).click();
  await expect(window.getByRole('heading', { name: 'What the columns hold' })).toBeVisible();
  expect(await usedAs(window, 'Forename')).toBe('Dropped: names');
  expect(await usedAs(window, 'Area team')).toBe('Team or area');
  await chooseSource(window, 'Capita One');
  await toCheck(window);
  expect(await factsOf(window.getByRole('region', { name: 'What would be kept', exact: true }))).toMatchObject({
    'Rows read': '421',
    Plans: '417',
    'Values not taken over': '1',
    'Words not known': '0',
  });
  await keepRegister(window);
  expect(await keptRecords(profile, 'registers', 'sample')).toMatchObject([{ rows: 417, title: 'Active EHC plans' }]);
  // A sample plan is in it as the plan itself says.
  await window.getByRole('button', { name: /rows/i }).first().click();
  await window.getByRole('searchbox').fill('P-1088');
  await expect(window.getByRole('row', { name: /P-1088/ })).toContainText('PD');
  await expect(window.getByRole('row', { name: /P-1088/ })).toContainText('North');
  expect(running.problems()).toEqual([]);
});
