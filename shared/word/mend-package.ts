import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { RANGE_TO } from '#shared/domain/report/model/range-names';

/** The earliest time a zip can hold; every entry gets it, so that the time of building leaves no trace. */
const ZIP_TIME = new Date(1980, 0, 1);

type Parts = Record<string, Uint8Array>;

/**
 * Puts right what the docx library leaves to chance or to America: random relationship ids, the times of building (in the
 * file's properties and in both zips), US English and left-out labels in charts, and the missing language of the
 * document's properties.
 * `at` is the instant, as ISO 8601 in UTC, to give as created and modified. Same package content, same bytes.
 */
export function mendPackage(packed: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(packed);
  const ids = fixedRelationshipIds(parts);
  const mended: Parts = {};
  for (const [path, bytes] of Object.entries(parts)) mended[path] = mendPart(path, bytes, ids, at);
  return zip(mended);
}

function mendPart(path: string, bytes: Uint8Array, ids: ReadonlyMap<string, string>, at: string): Uint8Array {
  if (path.endsWith('.xlsx')) return zip(unzipSync(bytes));
  if (!/\.(xml|rels)$/.test(path)) return bytes;
  let xml = strFromU8(bytes);
  if (path === 'docProps/core.xml') xml = mendProperties(xml, at);
  if (path.startsWith('word/charts/')) xml = mendChart(xml);
  if (path === 'word/document.xml') xml = renumberBookmarks(xml);
  return strToU8(xml.replace(RANDOM_ID, (id) => ids.get(id) ?? id));
}

/** docx numbers most relationships `rId1`, `rId2`, … but gives charts and their workbooks a long random id. */
const RANDOM_ID = /(?<=")rId[a-z0-9_-]{12,}(?=")/g;

function fixedRelationshipIds(parts: Parts): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const path of Object.keys(parts).filter((name) => name.endsWith('.rels')))
    for (const [id] of strFromU8(parts[path] ?? new Uint8Array()).matchAll(RANDOM_ID))
      if (!ids.has(id)) ids.set(id, `rIdReport${ids.size + 1}`);
  return ids;
}

/**
 * Without a skip of 1, Word and others leave out category labels as they see fit; a line of no width is drawn as a hairline.
 * The library has no option for either.
 */
const mendChart = (xml: string): string =>
  xml
    .replaceAll('en-US', 'en-GB')
    .replace(/<c:legendPos [^>]*\/>/, (position) => `${position}${unnamedInLegend(xml)}`)
    .replace(/(<c:lblOffset [^>]*>)(?=<c:noMultiLvlLbl)/, '$1<c:tickLblSkip val="1"/>')
    .replace(/<a:ln w="0"[^>]*>.*?<\/a:ln>/gs, '<a:ln><a:noFill/></a:ln>');

/** Takes the upper edge of an expected range out of the legend, where the lower one stands for both. */
const unnamedInLegend = (xml: string): string =>
  [...xml.matchAll(/<c:ser>.*?<\/c:tx>/gs)]
    .flatMap(([series], at) => (series.includes(`<c:v>${RANGE_TO}</c:v>`) ? [at] : []))
    .map((at) => `<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`)
    .join('');

/** The library counts the bookmarks of contents on from the last document built. Numbered anew, from 1, as they come. */
function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  const renumbered = xml.replace(/(?<=<w:bookmarkStart w:name="|w:anchor="|PAGEREF )_Toc\d+\b/g, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    return `_Toc${numbers.get(name)}`;
  });
  const ids = new Map<string, number>();
  return renumbered.replace(/(?<=<w:bookmark(?:Start [^>]*|End )w:id=")\d+/g, (id) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1);
    return String(ids.get(id));
  });
}

/** A document that is filled in may bring a language of its own. */
const mendProperties = (xml: string, at: string): string =>
  xml
    .replace(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${at}`)
    .replace(/<dc:language>[^<]*<\/dc:language>|<dc:language\s*\/>/, '')
    .replace(/(?=<cp:lastModifiedBy>)|(?=<\/cp:coreProperties>)/, '<dc:language>en-GB</dc:language>');

function zip(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) entries[path] = [bytes, { mtime: ZIP_TIME, level: 6 }];
  return zipSync(entries);
}
