import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { findJournal, foldEntries, readJournal } from '../helpers/read-journal';
import { setUpPerson } from '../helpers/set-up';

/** The people who mark, at this desk or elsewhere. Each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  await setUpPerson(running.window);
  await running.window.getByRole('navigation').getByRole('button', { name: /^Data/ }).click();
});
test.afterAll(async () => running?.close());

const card = (window: Page) => window.getByRole('region', { name: 'People who mark' });

async function keptPeople(): Promise<(Readonly<Record<string, unknown>> | null)[]> {
  const { entries } = await readJournal(await findJournal(running.profile));
  return [...(foldEntries(entries).get('people')?.values() ?? [])];
}

test('somebody who is not at this desk is added with the codes they write under, and changes nothing about who is', async () => {
  const { window } = running;
  await card(window).getByRole('button', { name: 'Add a person' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toContainText('Write a name.');
  await dialog.getByLabel('Name').fill('Test Colleague');
  await dialog.getByLabel('Initials').fill('TC');
  await dialog.getByLabel('Writer codes').fill('W7, w7; KB2');
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card(window).getByRole('row', { name: /Test Colleague/ })).toContainText('W7, KB2');
  await expect(card(window).getByRole('row', { name: /Test Auditor/ })).toContainText('At this desk');
  await expect(window.locator('.rail')).toContainText('Test Auditor (TA)');
  await expect
    .poll(keptPeople)
    .toContainEqual(expect.objectContaining({ name: 'Test Colleague', writerCodes: ['W7', 'KB2'], role: 'auditor' }));
});

test('a code that somebody else has is told of; codes stay when the person at the desk changes other details', async () => {
  const { window } = running;
  await card(window).getByRole('button', { name: 'Edit Test Auditor' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Edit Test Auditor' });
  await dialog.getByLabel('Writer codes').fill('w7');
  await expect(dialog).toContainText('Test Colleague has the code w7 too. Check that this is meant.');
  await dialog.getByLabel('Writer codes').fill('ZZ9');
  await dialog.getByLabel('Initials').fill('TAU');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(window.locator('.rail')).toContainText('Test Auditor (TAU)');
  const desk = window.getByRole('region', { name: 'Who is marking' });
  await desk.getByLabel('Name').fill('Test Auditor Two');
  await desk.getByRole('button', { name: 'Save details' }).press('Enter');
  await expect(card(window).getByRole('row', { name: /Test Auditor Two/ })).toContainText('ZZ9');
  await expect
    .poll(keptPeople)
    .toContainEqual(expect.objectContaining({ name: 'Test Auditor Two', initials: 'TAU', writerCodes: ['ZZ9'] }));
});

test('the stamp on a change says who made it, and not which plans they write', async () => {
  const { entries } = await readJournal(await findJournal(running.profile));
  expect(entries.length).toBeGreaterThan(2);
  for (const { by } of entries) expect(Object.keys(by).sort()).toEqual(['id', 'initials', 'name', 'role']);
  expect(running.problems()).toEqual([]);
});
