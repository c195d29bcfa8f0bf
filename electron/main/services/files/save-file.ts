import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '#shared/lib/result';
import type { Disk } from '../disk/disk';
import { errnoOf } from '../disk/disk-failure';
import { writeBytesAtomically } from '../disk/write-atomically';

/** What a person can save a file of, as dialogs and sentences call it. */
export const FILE_KINDS = {
  report: { word: 'document', title: 'Save document', filter: 'Word document', ending: 'docx', program: 'Word' },
  'comment-bank': {
    word: 'comment bank',
    title: 'Export comment bank',
    filter: 'Comment bank',
    ending: 'json',
    program: 'an editor',
  },
  rubric: { word: 'rubric', title: 'Export rubric', filter: 'Rubric', ending: 'json', program: 'an editor' },
  figures: { word: 'table', title: 'Save figures', filter: 'CSV table', ending: 'csv', program: 'Excel' },
  'figures-with-dictionary': {
    word: 'archive',
    title: 'Save figures with their data dictionary',
    filter: 'Zip archive',
    ending: 'zip',
    program: 'another program',
  },
  chart: { word: 'picture', title: 'Save chart', filter: 'PNG picture', ending: 'png', program: 'another program' },
  'report-page': {
    word: 'web page',
    title: 'Save report as a web page',
    filter: 'Web page',
    ending: 'html',
    program: 'a browser',
  },
  'report-workbook': {
    word: 'workbook',
    title: 'Save figures of the report',
    filter: 'Excel workbook',
    ending: 'xlsx',
    program: 'Excel',
  },
  'report-tables': {
    word: 'archive',
    title: 'Save figures of the report with their data dictionary',
    filter: 'Zip archive',
    ending: 'zip',
    program: 'another program',
  },
} as const;
export type FileKind = keyof typeof FILE_KINDS;

/** Asks the person for a place; null when they change their mind. */
export type AskWhere = (kind: FileKind, suggestedName: string) => Promise<string | null>;

export interface FileToSave {
  readonly kind: FileKind;
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

/**
 * Saves a file where the person says, whole or not at all: one that was there before stays until the new one is on the
 * disk.
 *
 * @returns the file's name without its folder, or null when cancelled.
 */
export async function saveFile(
  disk: Disk,
  askWhere: AskWhere,
  { kind, suggestedName, bytes }: FileToSave,
): Promise<Result<string | null, 'no-space' | 'write-failed'>> {
  const path = await askWhere(kind, suggestedName);
  if (path === null) return ok(null);
  const ending = `.${FILE_KINDS[kind].ending}`;
  const target = path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;
  let isThere = false;
  try {
    await writeBytesAtomically(disk, target, bytes, () => {
      isThere = true;
    });
    return ok(basename(target));
  } catch (error) {
    // The folder could not be brought to the disk, but the file is there whole: who is told that it is not would not look for it.
    if (isThere) return ok(basename(target));
    return explain(kind, error, await folderTakesFiles(disk, dirname(target)));
  }
}

function explain(kind: FileKind, error: unknown, folderWritable: boolean): Result<never, 'no-space' | 'write-failed'> {
  const { word, program } = FILE_KINDS[kind];
  const code = errnoOf(error);
  if (code === undefined) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return fail(
      'no-space',
      `There is no room on that disk, so the ${word} was not saved. Choose another place or free some space.`,
    );
  }
  // Windows answers a name that it cannot take as if the folder were not there.
  if (code === 'ENAMETOOLONG' || (code === 'ENOENT' && folderWritable)) {
    return fail(
      'write-failed',
      `That name, with its folder, is too long for this computer, so the ${word} was not saved. Choose a shorter name or another folder.`,
    );
  }
  if (code === 'ENOENT') return fail('write-failed', 'That folder is no longer there. Choose another place.');
  if (code === 'EROFS' || (HELD.has(code) && !folderWritable)) {
    return fail('write-failed', 'You may not save in that folder. Choose another place, for example Documents.');
  }
  if (HELD.has(code)) {
    return fail(
      'write-failed',
      `A ${word} of that name is open in another program, perhaps ${program}. Close it there, or choose another name.`,
    );
  }
  return fail(
    'write-failed',
    `The disk reported a fault (${code}), so the ${word} was not saved. Choose another place.`,
  );
}

const HELD = new Set(['EACCES', 'EPERM', 'EBUSY']);

/** Windows answers the same code for a folder that refuses and a file that is open elsewhere; trying tells them apart. */
async function folderTakesFiles(disk: Disk, folder: string): Promise<boolean> {
  const probe = `${folder}/.ehc-plan-audit-probe`;
  try {
    await (await disk.open(probe, 'w')).close();
    await disk.rm(probe, { force: true });
    return true;
  } catch {
    return false;
  }
}
