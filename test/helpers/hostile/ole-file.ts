const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;
const NO_STREAM = 0xffffffff;
/** Streams of at least this size live in ordinary sectors, so no mini stream is needed ([MS-CFB] 2.2). */
const SMALLEST_STREAM = 4096;

/** Directory order: shorter names first, then by upper-case code units ([MS-CFB] 2.6.4). */
const byDirectoryOrder = (one: string, other: string): number =>
  one.length - other.length || (one.toUpperCase() < other.toUpperCase() ? -1 : 1);

function directoryEntry(
  name: string,
  type: 1 | 2 | 5,
  links: { left: number; right: number; child: number },
  start: number,
  size: number,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(128));
  [...name].forEach((char, index) => {
    view.setUint16(index * 2, char.charCodeAt(0), true);
  });
  view.setUint16(64, (name.length + 1) * 2, true);
  view.setUint8(66, type);
  view.setUint8(67, 1);
  view.setUint32(68, links.left, true);
  view.setUint32(72, links.right, true);
  view.setUint32(76, links.child, true);
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return new Uint8Array(view.buffer);
}

/**
 * A valid compound file (version 3) holding one to three streams, each filled up to 4,096 bytes. That is all that tells an
 * old Word document from a password-protected new one: both begin with the same eight bytes.
 */
export function oleFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams).sort(byDirectoryOrder);
  if (names.length < 1 || names.length > 3) throw new Error('An OLE test file holds one to three streams');
  const sectorsEach = SMALLEST_STREAM / SECTOR;
  // Sector 0 is the FAT, sector 1 the directory, the streams follow.
  const startOf = (index: number) => 2 + index * sectorsEach;
  const total = startOf(names.length);

  const fat = new DataView(new ArrayBuffer(SECTOR));
  for (let sector = 0; sector < SECTOR / 4; sector++) fat.setUint32(sector * 4, FREE, true);
  fat.setUint32(0, FAT_SECTOR, true);
  fat.setUint32(4, END_OF_CHAIN, true);
  for (let sector = 2; sector < total; sector++) {
    const last = (sector - 1) % sectorsEach === 0;
    fat.setUint32(sector * 4, last ? END_OF_CHAIN : sector + 1, true);
  }

  const middle = Math.floor(names.length / 2);
  const none = { left: NO_STREAM, right: NO_STREAM, child: NO_STREAM };
  const linksOf = (index: number) =>
    index === middle
      ? { ...none, left: middle > 0 ? middle : NO_STREAM, right: names.length > 2 ? 3 : NO_STREAM }
      : none;
  const directory = Buffer.concat([
    directoryEntry('Root Entry', 5, { ...none, child: middle + 1 }, END_OF_CHAIN, 0),
    ...names.map((name, index) => directoryEntry(name, 2, linksOf(index), startOf(index), SMALLEST_STREAM)),
    ...Array.from({ length: 3 - names.length }, () => new Uint8Array(128)),
  ]);
  const contents = names.map((name) => {
    const bytes = new Uint8Array(SMALLEST_STREAM);
    bytes.set((streams[name] ?? new Uint8Array()).subarray(0, SMALLEST_STREAM));
    return bytes;
  });
  return new Uint8Array(Buffer.concat([header(), new Uint8Array(fat.buffer), directory, ...contents]));
}

function header(): Uint8Array {
  const view = new DataView(new ArrayBuffer(SECTOR));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, index) => {
    view.setUint8(index, byte);
  });
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, SMALLEST_STREAM, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let slot = 0; slot < 109; slot++) view.setUint32(76 + slot * 4, slot === 0 ? 0 : FREE, true);
  return new Uint8Array(view.buffer);
}
