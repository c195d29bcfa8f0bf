import { expect, test } from 'vitest';
import { writePicture } from '../../../../electron/main/services/clipboard/write-picture';

/** What the system makes of bytes: read, and written anew with one byte more. */
const toPicture = (bytes: Buffer) => ({
  isEmpty: () => bytes.length === 0,
  toPNG: () => Uint8Array.from([...bytes, 7]),
});

/** The clipboard as the type definitions and documents of Electron 45 have it: items of one Blob for each MIME type, read back by it. */
class Item {
  readonly #items: Readonly<Record<string, Blob>>;
  constructor(items: Record<string, Blob>) {
    // As Chromium does: a Blob of another type than its key is refused.
    for (const [type, blob] of Object.entries(items)) if (blob.type !== type) throw new TypeError('Types differ.');
    this.#items = items;
  }
  get types(): string[] {
    return Object.keys(this.#items);
  }
  getType(type: string): Promise<Blob> {
    const blob = this.#items[type];
    return blob === undefined ? Promise.reject(new Error('No such type.')) : Promise.resolve(blob);
  }
}
const toItem = (items: Record<string, Blob>) => new Item(items);

test('a picture is one item of the type image/png, written once, with the bytes as the system read them', async () => {
  const written: Item[][] = [];
  const clipboard = { write: async (items: Item[]) => void written.push(items) };
  expect(await writePicture({ clipboard, toItem, toPicture }, Uint8Array.from([1, 2, 3]))).toBe(true);
  expect(written.map((items) => items.map(({ types }) => types))).toEqual([[['image/png']]]);
  const blob = await written[0]?.[0]?.getType('image/png');
  expect(blob?.type).toBe('image/png');
  expect([...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([1, 2, 3, 7]);
});

test('a runtime with a call for pictures gets the picture by it, and no item', async () => {
  const calls: unknown[] = [];
  const clipboard = {
    write: () => Promise.reject(new Error('Not there.')),
    writeImage: (picture: unknown) => void calls.push(picture),
  };
  const noItem = () => expect.fail('An item was made.');
  expect(await writePicture({ clipboard, toItem: noItem, toPicture }, Uint8Array.from([1]))).toBe(true);
  expect(calls).toHaveLength(1);
});

test('what the system cannot read is not written, and a refusal of the system is not taken for success', async () => {
  const untouched = { write: () => expect.fail('Something was written.') };
  expect(await writePicture({ clipboard: untouched, toItem, toPicture }, new Uint8Array(0))).toBe(false);
  const held = { write: () => Promise.reject(new Error('The clipboard is held.')) };
  await expect(writePicture({ clipboard: held, toItem, toPicture }, Uint8Array.from([1]))).rejects.toThrow('is held');
});
