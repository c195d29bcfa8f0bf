import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Local time on purpose: zip entries hold wall time without a zone, so this gives the same bytes everywhere. */
const ZIP_TIME = new Date(2026, 0, 5, 9, 0, 0);
const ISO_TIME = '2026-01-05T09:00:00Z';

/** The parts of an unpacked docx as text or bytes, by name. */
export type Parts = Map<string, Uint8Array>;

export const unpack = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

/** Zips parts in their given order with one fixed time, so that the same parts always make the same bytes. */
export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { level: 9, mtime: ZIP_TIME }];
  return zipSync(files);
}

export function editPart(parts: Parts, name: string, edit: (xml: string) => string): void {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`The packed document has no part ${name}`);
  parts.set(name, strToU8(edit(strFromU8(bytes))));
}

/**
 * Packs a document so that two builds give the same bytes: the library stamps the current time into its properties
 * and its zip entries, and draws random bookmark names.
 */
export async function packSameBytes(document: Document, finish?: (parts: Parts) => void): Promise<Uint8Array> {
  const parts = unpack(new Uint8Array(await Packer.toArrayBuffer(document)));
  editPart(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${ISO_TIME}`),
  );
  finish?.(parts);
  return pack(parts);
}
