import { unzipSync } from 'fflate';
import { childElements, decodeXml, parseXml, type XmlElement } from './xml-tree';

export interface Relationship {
  readonly id: string;
  /** The last step of the relationship's type, such as `chart` or `image`. */
  readonly kind: string;
  /** As written: an address, or a path as seen from the part. */
  readonly target: string;
  /** The part it leads to, without a leading slash; null where it leads out of the file. */
  readonly part: string | null;
}

export interface ContentTypes {
  /** By ending, in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part name, in lower case. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** A finished Office Open XML file, taken apart. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Every name in the zip, in its order, also those that come twice. */
  readonly names: readonly string[];
  /** The text of each XML part; its root, or null where it cannot be read. */
  readonly xml: ReadonlyMap<string, { readonly text: string; readonly root: XmlElement | null }>;
  /** By the part that holds them; '' for the file as a whole. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  readonly types: ContentTypes;
}

/** Far above any report; a file that unpacks to more is not read. */
const MAX_BYTES = 300 * 1024 * 1024;

/** Takes a zip apart; null where it is none, is damaged, or unpacks to more than a document may hold. */
export function readPackage(bytes: Uint8Array): Package | null {
  const names: string[] = [];
  const parts = unpack(bytes, names);
  if (parts === null) return null;
  const xml = new Map<string, { text: string; root: XmlElement | null }>();
  for (const [name, part] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const text = decodeXml(part);
    xml.set(name, { text, root: parseXml(text) });
  }
  const relationships = new Map<string, Relationship[]>();
  for (const [name, { root }] of xml) {
    const holder = holderOf(name);
    if (holder !== null) relationships.set(holder, readRelationships(holder, root));
  }
  return { parts, names, xml, relationships, types: readTypes(xml.get('[Content_Types].xml')?.root ?? null) };
}

function unpack(bytes: Uint8Array, names: string[]): Map<string, Uint8Array> | null {
  let total = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        names.push(name);
        total += originalSize;
        return total <= MAX_BYTES;
      },
    });
    return total <= MAX_BYTES ? new Map(Object.entries(unpacked)) : null;
  } catch {
    return null;
  }
}

/** The part that a relationships part belongs to; null where the name is not one of such a part. */
function holderOf(name: string): string | null {
  const found = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  return found === null ? null : `${found[1]}${found[2]}`;
}

function readRelationships(holder: string, root: XmlElement | null): Relationship[] {
  if (root === null) return [];
  return childElements(root).map(({ attributes }) => {
    const type = attributes.Type ?? '';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target,
      part: attributes.TargetMode === 'External' ? null : resolve(holder, target),
    };
  });
}

function resolve(holder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${holder.slice(0, holder.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function readTypes(root: XmlElement | null): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of root === null ? [] : childElements(root)) {
    const type = attributes.ContentType ?? '';
    if (name === 'ct:Default') defaults.set((attributes.Extension ?? '').toLowerCase(), type);
    else overrides.set((attributes.PartName ?? '').replace(/^\//, '').toLowerCase(), type);
  }
  return { defaults, overrides };
}

/** The type that the file gives a part; undefined where it gives none. */
export const typeOf = ({ defaults, overrides }: ContentTypes, part: string): string | undefined =>
  overrides.get(part.toLowerCase()) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());

/** The part of the file as a whole that is of a kind, such as `officeDocument`. */
export const mainPart = ({ relationships }: Package, kind: string): string | null =>
  relationships.get('')?.find((one) => one.kind === kind)?.part ?? null;

/** The root of the part of a kind, such as `styles`, that a part depends on; undefined where there is none to read. */
export function rootOfKind(pack: Package, holder: string, kind: string): XmlElement | undefined {
  const part = pack.relationships.get(holder)?.find((one) => one.kind === kind)?.part ?? '';
  return pack.xml.get(part)?.root ?? undefined;
}
