import { DEFAULT_INTAKE_LIMITS, type IntakeLimits } from '#shared/domain/plan/intake-limits';
import { COUNCIL_FILE_ERRORS, type CouncilFileErrorCode } from '#shared/domain/report/council-file-errors';
import { fail, ok, type Result } from '#shared/lib/result';
import { readRelationships } from '../docx/package-parts';
import { decodeXml, readXml } from '../docx/read-xml';
import { makeUnpacker } from '../docx/unpack';
import { readZipDirectory } from '../docx/zip-directory';
import { Refusal } from '../refusal';
import { sniffFamily } from '../sniff';

/** A letterhead with a picture or two is far below all of them. */
export const COUNCIL_FILE_LIMITS: IntakeLimits = {
  ...DEFAULT_INTAKE_LIMITS,
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 80 * 1024 * 1024,
  textBytes: 16 * 1024 * 1024,
  entries: 1000,
};

/**
 * Every part of a Word file by its name, unpacked under limits; XML parts are well formed, in UTF-8 and hold no document type. What
 * workbooks among them unpack to is under the same limits.
 */
export type WordParts = ReadonlyMap<string, Uint8Array>;

type OpenError = Exclude<CouncilFileErrorCode, 'placeholders' | 'place'>;

/**
 * Opens a council's own Word file, which nobody has looked through, so that its styles or its text can be taken over: a plain
 * document or template without macros that fetches nothing from outside. Reads nothing else and follows nothing.
 */
export function openWordFile(
  bytes: Uint8Array,
  limits: IntakeLimits = COUNCIL_FILE_LIMITS,
): Result<WordParts, OpenError> {
  const family = sniffFamily(bytes);
  if (family === 'empty') return refused('empty');
  if (family === 'ole') return refused('legacy-doc');
  if (family !== 'zip') return refused('not-word');
  if (bytes.length > limits.fileBytes) return refused('too-large');
  try {
    const parts = unpack(bytes, limits);
    const why = whyNotUsed(parts, limits);
    return why === null ? ok(parts) : refused(why);
  } catch (error) {
    if (error instanceof Refusal) return refused(OF_REFUSAL[error.code] ?? 'corrupt');
    throw error;
  }
}

const OF_REFUSAL: Readonly<Partial<Record<Refusal['code'], OpenError>>> = {
  encrypted: 'encrypted',
  'too-large': 'too-large',
  unsafe: 'unsafe',
  'not-a-plan-file': 'not-word',
};

const refused = (code: OpenError) => fail(code, COUNCIL_FILE_ERRORS[code]);

const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

function unpack(bytes: Uint8Array, limits: IntakeLimits): WordParts {
  const unpacker = makeUnpacker(bytes.length, limits);
  const parts = new Map<string, Uint8Array>();
  for (const [name, entry] of readZipDirectory(bytes, limits)) {
    const part = unpacker.unpack(entry);
    if (/\.xlsx$/i.test(name) || sniffFamily(part) === 'zip')
      for (const inner of readZipDirectory(part, limits).values()) unpacker.count(inner);
    parts.set(name, isXml(name) ? readPart(part, limits) : part);
  }
  return parts;
}

/** Well-formed XML in UTF-8, whichever of the two encodings of Office it was in. */
function readPart(part: Uint8Array, limits: IntakeLimits): Uint8Array {
  const xml = decodeXml(part);
  readXml(xml, limits.xmlDepth, { open: () => undefined, close: () => undefined });
  const isWide = part[0] === 0xff || part[0] === 0xfe;
  return isWide ? new TextEncoder().encode(xml.replace(/(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8')) : part;
}

const MAIN = 'word/document.xml';
const DOCUMENT_TYPE =
  /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml/;

function whyNotUsed(parts: WordParts, limits: IntakeLimits): OpenError | null {
  const types = textOf(parts, '[Content_Types].xml');
  if (
    /macroEnabled|vbaProject|activeX/i.test(types) ||
    [...parts.keys()].some((name) => /vbaProject|activeX/i.test(name))
  )
    return 'macros';
  if (!parts.has(MAIN) || !DOCUMENT_TYPE.test(types)) return 'not-word';
  for (const name of parts.keys()) {
    if (!/\.rels$/i.test(name)) continue;
    const fetched = readRelationships(textOf(parts, name), limits.xmlDepth).filter(({ external }) => external);
    if (fetched.some(({ kind }) => !HARMLESS_OUTSIDE.has(kind))) return 'outside';
  }
  return null;
}

/** A link waits for a click; the path of the template it was made from is not taken over. */
const HARMLESS_OUTSIDE: ReadonlySet<string> = new Set(['hyperlink', 'attachedTemplate']);

const textOf = (parts: WordParts, name: string): string => {
  const part = parts.get(name);
  return part === undefined ? '' : decodeXml(part);
};
