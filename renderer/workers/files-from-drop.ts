import type { ImportSource, UnreadableItem } from './import-types';

/**
 * Every file that was dropped, with those in dropped folders and their folders, in the order of their paths. Call it
 * inside the drop handler: the browser empties the drop once the handler has returned. A file or folder that cannot be
 * read stands in the list as such, so that it is not missed.
 */
export async function filesFromDrop(drop: DataTransfer): Promise<ImportSource[]> {
  const items = [...drop.items].filter(({ kind }) => kind === 'file');
  const found = items.map((item) => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry !== null && isFolder(entry)) return sourcesUnder(entry);
    const name = file?.name ?? entry?.name ?? NAMELESS;
    return isWanted(name) ? [file === null ? unreadable(name, 'file') : { name, file }] : [];
  });
  return (await Promise.all(found)).flat();
}

const NAMELESS = 'A dropped item';

/** Word's lock files and the hidden files of file managers come along with every folder. */
const isWanted = (name: string): boolean => !(name.startsWith('~$') || name.startsWith('.') || name === 'Thumbs.db');

const unreadable = (name: string, kind: UnreadableItem['unreadable']): UnreadableItem => ({ name, unreadable: kind });

async function sourcesUnder(entry: FileSystemEntry): Promise<ImportSource[]> {
  if (isFile(entry)) return isWanted(entry.name) ? [await sourceOf(entry)] : [];
  if (!isFolder(entry)) return [unreadable(entry.name, 'file')];
  const { entries, whole } = await entriesOf(entry);
  const sorted = entries.sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
  const inside = (await Promise.all(sorted.map(sourcesUnder))).flat();
  return whole ? inside : [unreadable(entry.name, 'folder'), ...inside];
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const sourceOf = (entry: FileSystemFileEntry): Promise<ImportSource> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve({ name: file.name, file }),
      () => resolve(unreadable(entry.name, 'file')),
    ),
  );

/** A folder hands out at most 100 entries at a time, and an empty list at its end. `whole`: that end was reached. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<{ entries: FileSystemEntry[]; whole: boolean }> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (some === null || some.length === 0) return { entries, whole: some !== null };
    entries.push(...some);
  }
}
