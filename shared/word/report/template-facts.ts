import { strFromU8, strToU8 } from 'fflate';

/**
 * What a document says of itself beside its pages: who made it from what, fields and labels of a document store, a picture of its
 * first page. It is of the template and not of the report, nobody sees it go out, and no page needs it.
 */
const FACTS = /^(?:docProps\/(?!core\.xml$)|customXml\/|docMetadata\/)/i;

type Parts = Readonly<Record<string, Uint8Array>>;

/** A template's parts without what it says of itself, nor anything that leads there. */
export function withoutFacts(parts: Parts): Record<string, Uint8Array> {
  const left: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (FACTS.test(name)) continue;
    if (name === '[Content_Types].xml') left[name] = changed(bytes, withoutTypes);
    else left[name] = name.endsWith('.rels') ? changed(bytes, (xml) => withoutRelationships(name, xml)) : bytes;
  }
  return left;
}

const changed = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => strToU8(change(strFromU8(bytes)));

const attributeOf = (name: string, tag: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const withoutTypes = (xml: string): string =>
  xml.replace(/<Override\b[^>]*\/>/g, (tag) => (FACTS.test(attributeOf('PartName', tag).slice(1)) ? '' : tag));

function withoutRelationships(rels: string, xml: string): string {
  const folder = rels.replace(/_rels\/[^/]*$/, '');
  return xml.replace(/<Relationship\b[^>]*\/>/g, (tag) => {
    const isOutside = attributeOf('TargetMode', tag) === 'External';
    return !isOutside && FACTS.test(pathOf(folder, attributeOf('Target', tag))) ? '' : tag;
  });
}

/** A target as a path from the root of the file. */
function pathOf(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
