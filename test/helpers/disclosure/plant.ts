import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;

/** The same file with its parts changed. Throws where nothing was: a leak that is not planted cannot be found. */
export function plant(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = unzipSync(bytes);
  const before = print(parts);
  change(parts);
  if (print(parts) === before) throw new Error('Nothing was planted.');
  return zipSync(parts, { level: 1 });
}

const print = (parts: Parts): string =>
  Object.entries(parts)
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes, true)}`)
    .join('\n');

/** Replaces words of one part, once. */
export const inPart =
  (part: string, from: string | RegExp, to: string) =>
  (bytes: Uint8Array): Uint8Array =>
    plant(bytes, (parts) => {
      parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(from, to));
    });

/** Adds a part; parts that nothing refers to are in the file all the same. */
export const newPart =
  (part: string, text: string) =>
  (bytes: Uint8Array): Uint8Array =>
    plant(bytes, (parts) => {
      parts[part] = strToU8(text);
    });

/** Changes the workbook behind the first chart. */
export const inWorkbook =
  (change: (workbook: Uint8Array) => Uint8Array) =>
  (bytes: Uint8Array): Uint8Array =>
    plant(bytes, (parts) => {
      const name = Object.keys(parts).find((one) => one.endsWith('Worksheet1.xlsx')) ?? '';
      parts[name] = change(parts[name] ?? new Uint8Array());
    });

/** What is planted, how, the rule that catches it, and what of it no finding may repeat. */
export type PlantedLeak = readonly [
  what: string,
  plant: (bytes: Uint8Array) => Uint8Array,
  rule: string,
  secret?: string,
];

export const DOCUMENT = 'word/document.xml';
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;

const END = '<w:sectPr';
/** Puts something in as the last of the document. */
export const last = (inner: string): ReturnType<typeof inPart> =>
  inPart(DOCUMENT, new RegExp(`${END}(?![\\s\\S]*${END})`), `${inner}${END}`);
