import type { Notice } from '#shared/ipc/contract';
import type { Space } from '../disk/free-space';
import type { Recovery } from '../journal/recovery';

/** What a person should know about something that opening the journal found. */
export function recoveryNotice(recovery: Recovery): Notice {
  switch (recovery.kind) {
    case 'tail-cut':
      return recovery.unfinished
        ? { code: 'journal-tail-cut', message: UNFINISHED }
        : { code: 'journal-damaged', message: END_LOST };
    case 'restored-from-copy':
      return {
        code: 'journal-tail-cut',
        message:
          'The end of the record of changes was damaged on the disk and was put back from its copy. Nothing is missing.',
      };
    case 'mended':
      return {
        code: 'journal-tail-cut',
        message:
          'The record of changes was damaged on the disk and has been mended. Every change in it could still be read.',
      };
    case 'copy-only':
      return {
        code: 'journal-damaged',
        message:
          'A file of the record of changes was gone or empty and was put back from its copy. Please check that your latest marks are there.',
      };
    case 'damaged':
      return { code: 'journal-damaged', message: damageSentence(recovery.missing, recovery.altered) };
    case 'nothing-read':
      return {
        code: 'journal-damaged',
        message:
          'The newest file of the record of changes was damaged on the disk and nothing in it could be read. The changes it held may be missing: please check your latest marks, and ask IT whether there is a backup.',
      };
    case 'continued-from-snapshot':
      return {
        code: 'snapshot-used',
        message:
          'Part of the record of changes is gone from the disk. Your work was put back from the last safety copy; changes made after that copy may be missing.',
      };
    case 'lost':
      return {
        code: 'journal-damaged',
        message:
          'Part of the record of changes is gone from the disk, and no safety copy that reaches as far could be read. Some of your work may be missing. Ask IT whether there is a backup.',
      };
  }
}

const UNFINISHED =
  'The app was closed while a change was being written. That one change was not finished and is left out; everything shown as saved before it is here.';
const END_LOST =
  'The end of the record of changes was damaged on the disk and is left out. It may have been shown as saved, so please check your latest marks. A copy of the damaged part was kept.';

function damageSentence(missing: readonly (readonly [number, number])[], altered: readonly number[]): string {
  const lost = missing.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const parts = ['The record of changes was damaged on the disk. A copy of the damaged file was kept.'];
  if (lost > 0) parts.push(`${lost === 1 ? 'One change' : `${lost} changes`} could not be read and may be missing.`);
  if (altered.length > 0)
    parts.push(
      `${altered.length === 1 ? 'One change was' : `${altered.length} changes were`} altered outside the app.`,
    );
  parts.push('Everything else was put back.');
  return parts.join(' ');
}

export const UNREADABLE_SNAPSHOT: Notice = {
  code: 'snapshot-unreadable',
  message: 'The newest safety copy could not be read. The record of changes is used in its place.',
};

export const DAMAGED_HISTORY: Notice = {
  code: 'journal-damaged',
  message:
    'Part of the older record of changes is damaged or gone from the disk and could not be read. Ask IT to check the disk.',
};

export function spaceNotices(space: Space): Notice[] {
  if (space === 'low') {
    return [
      {
        code: 'low-space',
        message: 'The disk is nearly full. Free some space soon, so that work can go on being saved.',
      },
    ];
  }
  if (space === 'full') {
    return [{ code: 'no-space', message: NO_SPACE.message }];
  }
  return [];
}

export const NO_SPACE = {
  code: 'no-space',
  message:
    'There is less than 100 MB free on the disk, so nothing new is accepted. What was saved is safe. Free some space to go on.',
} as const;

export const NO_ROOM_FOR_FILE = {
  code: 'no-space',
  message:
    'There is not enough room on the disk for this file: less than 100 MB would be left free. Free some space and load it again.',
} as const;
