import { chmod, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { exportForm, exportWords, openReport, openTab, startExport } from '../helpers/journey/report-screen';
import { answerSaveDialog, saveQuestions } from '../helpers/journey/save-dialog';
import { unwritableFolder } from '../helpers/journey/unwritable-folder';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { setUpWithSample } from '../helpers/set-up';
import { named, skipBecause } from '../helpers/skip-because';
import { makeSmallDisk, whyNoSmallDisk } from '../helpers/small-disk';

/** Whatever goes wrong while a report is saved: a clear sentence, and the old file as it was. */
test.describe.configure({ mode: 'serial' });

let profile: string;
let folder: string;
let running: RunningApp;
let window: Page;
let old: Buffer;
const report = (): string => join(folder, 'Board report.docx');

test.beforeAll(async () => {
  test.setTimeout(180_000);
  profile = await makeProfile();
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-saving-'));
  running = await launchApp({ profile });
  window = running.window;
  await setUpWithSample(window);
  await openReport(window);
  await answerSaveDialog(running.app, report());
  await exportForm(window, 'Word document');
  old = await readFile(report());
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(profile);
  await removeFolder(folder);
});

/** Exports to this place, or cancels the dialog, and waits until it was asked for. */
async function exportTo(path: string | null): Promise<void> {
  await answerSaveDialog(running.app, path);
  await startExport(window, 'Word document');
  await expect.poll(() => saveQuestions(running.app), { timeout: 60_000 }).toHaveLength(1);
}

test('cancelling while it is built ends it at once, and the dialog is never asked', async () => {
  await answerSaveDialog(running.app, report());
  await startExport(window, 'Word document');
  await window.getByRole('region', { name: 'Report settings' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(exportWords(window)).toHaveText('Cancelled. Nothing was written.');
  expect(await saveQuestions(running.app)).toEqual([]);
  expect((await readFile(report())).equals(old)).toBe(true);
});

test('a cancelled dialog is no failure', async () => {
  await exportTo(null);
  await expect(exportWords(window)).toHaveText('Cancelled. Nothing was written.');
  await expect(window.getByRole('alert')).toBeHidden();
  await expect(window.getByRole('button', { name: 'Export the report' })).toBeEnabled();
});

test('a folder that may not be written in, one that is gone and a name that is too long are told apart', async () => {
  await exportTo(join(await unwritableFolder(), 'report.docx'));
  await expect(window.getByRole('alert')).toHaveText(
    'You may not save in that folder. Choose another place, for example Documents.',
  );
  await exportTo(join(folder, 'gone', 'report.docx'));
  await expect(window.getByRole('alert')).toHaveText('That folder is no longer there. Choose another place.');
  await exportTo(join(folder, `${'long '.repeat(60)}.docx`));
  await expect(window.getByRole('alert')).toContainText('is too long for this computer');
  expect(await readdir(folder)).toEqual(['Board report.docx']);
});

/** From now on renaming over a file meets this answer of the system, as it does on Windows while Word holds the file. */
async function holdFiles(held: boolean): Promise<void> {
  await running.app.evaluate((_electron, isHeld) => {
    const { promises } = process.mainModule?.require('node:fs') ?? {};
    const before = Reflect.get(globalThis, 'renameBefore') ?? promises.rename;
    Reflect.set(globalThis, 'renameBefore', before);
    promises.rename = isHeld ? () => Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' })) : before;
  }, held);
}

test('a document that another program holds is told as that, and stays as it was', async () => {
  await holdFiles(true);
  try {
    await exportTo(report());
    await expect(window.getByRole('alert')).toHaveText(
      'A document of that name is open in another program, perhaps Word. Close it there, or choose another name.',
    );
  } finally {
    await holdFiles(false);
  }
  expect((await readFile(report())).equals(old)).toBe(true);
  expect(await readdir(folder)).toEqual(['Board report.docx']);
});

const noDisk = await whyNoSmallDisk();

test(named('a full disk is told, and the old report on it stays whole', noDisk), async () => {
  skipBecause(noDisk);
  const disk = await makeSmallDisk(2);
  try {
    const path = join(disk.folder, 'Board report.docx');
    await writeFile(path, old);
    await disk.fill();
    await exportTo(path);
    await expect(window.getByRole('alert')).toHaveText(
      'There is no room on that disk, so the document was not saved. Choose another place or free some space.',
    );
    expect((await readFile(path)).equals(old)).toBe(true);
    await disk.free();
    await exportForm(window, 'Word document');
  } finally {
    await disk.remove();
  }
});

/** Chooses a file as the council's own. */
async function chooseOwn(name: string, bytes: Uint8Array): Promise<void> {
  await openTab(window, 'Own Word file');
  const path = join(folder, name);
  await writeFile(path, bytes);
  const chooser = window.waitForEvent('filechooser');
  await window.getByRole('button', { name: /^Choose (a Word file|another)/ }).click();
  await (await chooser).setFiles(path);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A document of a council with these paragraphs. */
function ownFile(paragraphs: readonly string[]): Uint8Array {
  // The first line in type of 6 point, as small print of letterheads is.
  const text = paragraphs
    .map((words, at) => {
      const looks = at === 0 ? '<w:rPr><w:sz w:val="12"/></w:rPr>' : '';
      return `<w:p><w:r>${looks}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
    })
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `${XML}<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(
      `${XML}<w:document xmlns:w="${WORD}"><w:body>${text}<w:sectPr/></w:body></w:document>`,
    ),
  });
}

test('the council’s own file is kept and named, and one that is no Word document is refused', async () => {
  await chooseOwn('letter.txt', strToU8('no document'));
  await expect(window.getByRole('alert')).toContainText('letter.txt is not taken');
  await chooseOwn('Council paper.docx', ownFile(['Report of the council', '{{part:sumary}}']));
  await expect(window.locator('.template-name')).toHaveText('Council paper.docx');
  await window.getByText('Fill its placeholders').click();
  await window.getByText(/^Placeholders of this report/).click();
  await expect(window.getByText('{{part:summary}}')).toBeVisible();
});

test('a placeholder that the report does not have is refused by name, with the nearest one', async () => {
  await startExport(window, 'Word document');
  await expect(window.getByRole('alert')).toContainText('part:sumary', { timeout: 60_000 });
  await expect(window.getByRole('alert')).toContainText('part:summary');
});

test('what the council’s own file does to readers can be passed with a reason, and only that', async () => {
  await chooseOwn('Council paper.docx', ownFile(['Report of the council', '{{part:summary}}']));
  await expect(window.locator('.problem')).toBeHidden();
  await answerSaveDialog(running.app, join(folder, 'Own.docx'));
  await startExport(window, 'Word document');
  const dialog = window.getByRole('dialog', { name: 'Not saved: look at this first' });
  await expect(dialog).toContainText('Not everybody could read it', { timeout: 60_000 });
  await expect(dialog).not.toContainText('It would give something away');
  const save = dialog.getByRole('button', { name: 'Save all the same' });
  await expect(save).toBeDisabled();
  await dialog.getByRole('textbox').fill('Corporate paper, mended next month.');
  await save.click();
  await expect(exportWords(window)).toContainText('Saved as Own.docx');
  await openTab(window, 'Own Word file');
  await window.getByRole('button', { name: 'Remove it' }).click();
  await expect(window.getByRole('button', { name: 'Choose a Word file…' })).toBeVisible();
  await chmod(join(folder, 'Own.docx'), 0o644);
});
