import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/main/services/disk/disk';
import { saveFile } from '../../../electron/main/services/files/save-file';
import { faultyDisk } from '../../helpers/storage/faulty-disk';
import { tempFolder } from '../../helpers/storage/temp-folder';

const BYTES = new TextEncoder().encode('a new report');
const REPORT = { kind: 'report', suggestedName: 'x.docx', bytes: BYTES } as const;

test('a report is saved where the person said, over an older one, and only its name is answered', async () => {
  const path = join(await tempFolder(), 'Board report.docx');
  await writeFile(path, 'the old report');
  expect(await saveFile(nodeDisk, async () => path, REPORT)).toEqual({
    ok: true,
    value: 'Board report.docx',
  });
  expect(await readFile(path, 'utf8')).toBe('a new report');
});

test('a name typed without its ending gets one', async () => {
  const folder = await tempFolder();
  await saveFile(nodeDisk, async () => join(folder, 'Board'), REPORT);
  expect(await readdir(folder)).toEqual(['Board.docx']);
});

test('a cancelled report writes nothing', async () => {
  expect(await saveFile(nodeDisk, async () => null, REPORT)).toEqual({ ok: true, value: null });
});

test.each([
  ['EBUSY', 'write-failed', 'open in another program'],
  ['EROFS', 'write-failed', 'may not save in that folder'],
  ['ENOSPC', 'no-space', 'no room'],
  ['EPERM', 'write-failed', 'open in another program'],
  ['ENAMETOOLONG', 'write-failed', 'too long'],
  ['ENOENT', 'write-failed', 'too long'],
  ['EIO', 'write-failed', 'reported a fault (EIO)'],
])(
  'when saving fails with %s the sentence says what to do, and the old report stays',
  async (code, expected, words) => {
    const folder = await tempFolder();
    const path = join(folder, 'report.docx');
    await writeFile(path, 'the old report');
    const { disk, failWhen } = faultyDisk();
    failWhen((_operation, name) => name === 'rename', code);
    const saved = await saveFile(disk, async () => path, REPORT);
    expect(!saved.ok && [saved.error.code, saved.error.message]).toEqual([expected, expect.stringContaining(words)]);
    expect(await readdir(folder)).toEqual(['report.docx']);
    expect(await readFile(path, 'utf8')).toBe('the old report');
  },
);

test('a file that is there whole is saved, though its folder could not be brought to the disk', async () => {
  const path = join(await tempFolder(), 'report.docx');
  const { disk, failWhen } = faultyDisk();
  let isThere = false;
  failWhen((_operation, name) => {
    const fails = isThere;
    isThere ||= name === 'rename';
    return fails && name === 'sync';
  }, 'EIO');
  expect(await saveFile(disk, async () => path, REPORT)).toEqual({ ok: true, value: 'report.docx' });
  expect(await readFile(path, 'utf8')).toBe('a new report');
});

test('a folder that has gone is named as the reason', async () => {
  const path = join(await tempFolder(), 'gone', 'report.docx');
  const saved = await saveFile(nodeDisk, async () => path, REPORT);
  expect(!saved.ok && saved.error.message).toContain('no longer there');
});

test('a comment bank gets an ending and words of its own', async () => {
  const folder = await tempFolder();
  const bank = { kind: 'comment-bank', suggestedName: 'bank.json', bytes: BYTES } as const;
  expect(await saveFile(nodeDisk, async () => join(folder, 'Our bank'), bank)).toEqual({
    ok: true,
    value: 'Our bank.json',
  });
  const { disk, failWhen } = faultyDisk();
  failWhen((_operation, name) => name === 'rename', 'ENOSPC');
  const full = await saveFile(disk, async () => join(folder, 'Our bank.json'), bank);
  expect(!full.ok && full.error.message).toContain('the comment bank was not saved');
});

test.each([
  ['report-page', 'Board report.html', 'web page'],
  ['report-workbook', 'Board report.xlsx', 'workbook'],
  ['report-tables', 'Board report.zip', 'archive'],
] as const)('a report as %s is saved under its own ending, and called what it is', async (kind, name, word) => {
  const folder = await tempFolder();
  const file = { kind, suggestedName: name, bytes: BYTES };
  expect(await saveFile(nodeDisk, async () => join(folder, 'Board report'), file)).toEqual({ ok: true, value: name });
  const { disk, failWhen } = faultyDisk();
  failWhen((_at, operation) => operation === 'rename', 'ENOSPC');
  const full = await saveFile(disk, async () => join(folder, name), file);
  expect(!full.ok && full.error.message).toContain(`the ${word} was not saved`);
});

test('a name that the computer cannot take is told, and nothing is left behind', async () => {
  const folder = await tempFolder();
  const saved = await saveFile(nodeDisk, async () => join(folder, `${'long '.repeat(60)}.docx`), REPORT);
  expect(!saved.ok && saved.error.message).toContain('Choose a shorter name or another folder');
  expect(await readdir(folder)).toEqual([]);
});
