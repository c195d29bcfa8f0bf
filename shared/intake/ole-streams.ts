const SIGNATURE_LENGTH = 512;
const ENTRY_BYTES = 128;
const MAX_DIRECTORY_SECTORS = 4096;
const END_OF_CHAIN = 0xfffffffe;
const HEADER_FAT_SLOTS = 109;

/**
 * Names of the streams in an OLE compound file ([MS-CFB] 2.2 and 2.6.1). Old Word, password-protected Word and other
 * Office files share the same first bytes; only these names tell them apart. A broken chain ends the list early, it never
 * throws, and the work is bounded whatever the file claims.
 */
export function oleStreamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < SIGNATURE_LENGTH) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return names;
  const sectorBytes = 1 << shift;
  const offsetOf = (sector: number) => (sector + 1) * sectorBytes;

  const next = (sector: number): number => {
    const perFat = sectorBytes / 4;
    const slot = Math.floor(sector / perFat);
    if (slot >= HEADER_FAT_SLOTS) return END_OF_CHAIN;
    const at = offsetOf(view.getUint32(76 + slot * 4, true)) + (sector % perFat) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN;
  };

  let sector = view.getUint32(48, true);
  for (let read = 0; read < MAX_DIRECTORY_SECTORS && sector < END_OF_CHAIN; read += 1) {
    const start = offsetOf(sector);
    if (start + ENTRY_BYTES > bytes.length) break;
    const end = Math.min(start + sectorBytes, bytes.length);
    for (let at = start; at + ENTRY_BYTES <= end; at += ENTRY_BYTES) names.add(entryName(view, at));
    sector = next(sector);
  }
  names.delete('');
  return names;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = '';
  for (let index = 0; index + 2 < length; index += 2) name += String.fromCharCode(view.getUint16(at + index, true));
  return name;
}
