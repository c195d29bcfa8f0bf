import { expect, it } from 'vitest';
import { filesFromDrop } from '../../../../renderer/workers/files-from-drop';

/**
 * The browser's drop entries over a tree of names: a string is a file, an object a folder, null a file that cannot be
 * read. A folder whose name ends in `…` cannot be read to its end.
 */
type Tree = { readonly [name: string]: Tree | string | null };

const file = (name: string, content: string): File => new File([content], name);

function entry(name: string, node: Tree | string | null): unknown {
  if (node === null || typeof node === 'string')
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (found: (file: File) => void, failed: () => void) => (node === null ? failed() : found(file(name, node))),
    };
  const inside = Object.entries(node).map(([child, content]) => entry(child, content));
  return {
    name,
    isFile: false,
    isDirectory: true,
    // As browsers do: a hundred at a time.
    createReader: () => ({
      readEntries: (found: (entries: unknown[]) => void, failed: () => void) => {
        const some = inside.splice(0, 100);
        if (some.length === 0 && name.endsWith('…')) failed();
        else found(some);
      },
    }),
  };
}

function drop(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, node]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry(name, node),
    getAsFile: () => (node === null ? null : file(name, typeof node === 'string' ? node : '')),
  }));
  // Only `items` is read of what a browser hands over.
  return { items: [{ kind: 'string' }, ...items] } as unknown as DataTransfer;
}

const names = async (tree: Tree): Promise<string[]> => (await filesFromDrop(drop(tree))).map(({ name }) => name);

it('takes files as they are and walks folders in the order of their names, numbers as numbers', async () => {
  expect(await names({ 'a.docx': '1', week: { 'P-10.docx': '1', 'P-9.docx': '1', deeper: { 'b.pdf': '1' } } })).toEqual(
    ['a.docx', 'b.pdf', 'P-9.docx', 'P-10.docx'],
  );
});

it('reads a folder to its end, though a browser gives only a hundred entries at a time', async () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`P-${index}.docx`, 'x']));
  expect(await names({ many })).toHaveLength(250);
});

it('leaves out lock files and hidden files, whether they can be read or not', async () => {
  const hidden = { '~$a.docx': 'x', '~$b.docx': null, '.DS_Store': 'x', 'Thumbs.db': 'x' };
  expect(await names({ ...hidden, week: { ...hidden, 'a.docx': 'x' } })).toEqual(['a.docx']);
});

it('lists each file that cannot be read, dropped alone or in a folder, in its place', async () => {
  expect(await filesFromDrop(drop({ 'alone.docx': null, week: { 'a.docx': 'x', 'b.docx': null } }))).toEqual([
    { name: 'alone.docx', unreadable: 'file' },
    { name: 'a.docx', file: expect.any(File) },
    { name: 'b.docx', unreadable: 'file' },
  ]);
});

it('lists each folder that cannot be read to its end, before what was found in it', async () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`P-${index}.docx`, 'x']));
  const found = await filesFromDrop(drop({ week: { 'closed…': {}, 'half…': many } }));
  expect(found.slice(0, 3)).toEqual([
    { name: 'closed…', unreadable: 'folder' },
    { name: 'half…', unreadable: 'folder' },
    { name: 'P-0.docx', file: expect.any(File) },
  ]);
  expect(found).toHaveLength(122);
});

it('lists what a browser hands over without file or name', async () => {
  const nothing = { kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => null };
  // Only `items` is read of what a browser hands over.
  const found = await filesFromDrop({ items: [nothing] } as unknown as DataTransfer);
  expect(found).toEqual([{ name: 'A dropped item', unreadable: 'file' }]);
});
