import { expect, it } from 'vitest';
import { filesFromDrop } from '../../../../renderer/workers/files-from-drop';

/** The browser's drop entries over a tree of names: a string is a file, an object a folder, null a file that cannot be read. */
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
    createReader: () => ({ readEntries: (found: (entries: unknown[]) => void) => found(inside.splice(0, 100)) }),
  };
}

function drop(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, node]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry(name, node),
    getAsFile: () => file(name, typeof node === 'string' ? node : ''),
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

it('leaves out lock files, hidden files and what cannot be read', async () => {
  expect(
    await names({ week: { '~$a.docx': 'x', '.DS_Store': 'x', 'Thumbs.db': 'x', 'gone.docx': null, 'a.docx': 'x' } }),
  ).toEqual(['a.docx']);
});
