import type { Notice } from '#shared/ipc/contract';
import type { Space } from '../disk/free-space';
import type { Recovery } from '../journal/open-tail';

/** What a person should know about how the journal was opened. Nothing, when all was well. */
export function recoveryNotices(recovery: Recovery): Notice[] {
  switch (recovery.kind) {
    case 'clean':
      return [];
    case 'tail-cut':
      return [
        {
          code: 'journal-tail-cut',
          message:
            'The app was closed while a change was being written. That one change was not finished and is left out; everything shown as saved before it is here.',
        },
      ];
    case 'restored-from-copy':
      return [
        {
          code: 'journal-tail-cut',
          message:
            'The end of the record of changes was damaged on the disk and was put back from its copy. Nothing is missing.',
        },
      ];
    case 'damaged':
      return [{ code: 'journal-damaged', message: damageSentence(recovery.missing, recovery.altered) }];
    case 'continued-from-snapshot':
      return [
        {
          code: 'snapshot-used',
          message:
            'Part of the record of changes is gone from the disk. Your work was put back from the last safety copy; changes made after that copy may be missing.',
        },
      ];
  }
}

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
  message:
    'The newest safety copy could not be read. An older one and the record of changes were used; nothing is missing.',
};

export const DAMAGED_HISTORY: Notice = {
  code: 'journal-damaged',
  message:
    'Part of the older record of changes is damaged on the disk and could not be read. Ask IT to check the disk.',
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
