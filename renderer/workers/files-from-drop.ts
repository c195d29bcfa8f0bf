import type { NamedFile } from './import-types';

/**
 * Every file that was dropped, with those in dropped folders and their folders, in the order of their paths. Call it
 * inside the drop handler: the browser empties the drop once the handler has returned. What cannot be read is left out.
 */
export async function filesFromDrop(drop: DataTransfer): Promise<NamedFile[]> {
  const items = [...drop.items].filter(({ kind }) => kind === 'file');
  const found = items.map((item) => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    return entry === null || entry.isFile ? Promise.resolve(file === null ? [] : [file]) : filesUnder(entry);
  });
  return (await Promise.all(found))
    .flat()
    .filter(isWanted)
    .map((file) => ({ name: file.name, file }));
}

/** Word's lock files and the hidden files of file managers come along with every folder. */
const isWanted = ({ name }: File): boolean => !(name.startsWith('~$') || name.startsWith('.') || name === 'Thumbs.db');

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    const file = await fileOf(entry);
    return file === null ? [] : [file];
  }
  if (!isFolder(entry)) return [];
  const inside = (await entriesOf(entry)).sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
  return (await Promise.all(inside.map(filesUnder))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder hands out at most 100 entries at a time, and an empty list at its end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
