import type { DocxFindings } from './docx-findings';
import { attribute, decodeXml, readXml } from './read-xml';
import type { Unpacker } from './unpack';
import type { ZipEntry } from './zip-directory';

export interface Relationship {
  /** The last step of the relationship's type, such as `officeDocument` or `image`. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** The XML parts of a Word file as text, unpacked once each. Other parts are counted against the limits and let go. */
export interface PackageParts {
  readonly names: readonly string[];
  /** Text of an XML or relationships part; null where the file has none of that name. */
  readonly text: (name: string) => string | null;
}

const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

export function unpackParts(entries: ReadonlyMap<string, ZipEntry>, unpacker: Unpacker): PackageParts {
  const texts = new Map<string, string>();
  for (const [name, entry] of entries) {
    if (isXml(name)) texts.set(name.toLowerCase(), decodeXml(unpacker.unpack(entry)));
    else unpacker.count(entry);
  }
  return { names: [...entries.keys()], text: (name) => texts.get(name.toLowerCase()) ?? null };
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A relationship's target as a part name: relative to the folder of the part that holds it, or from the root. */
export function resolveTarget(part: string, target: string): string {
  const steps: string[] = [];
  const path = target.startsWith('/') ? target.slice(1) : folderOf(part) + target;
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

export function readRelationships(xml: string | null, maxDepth: number): Relationship[] {
  const relationships: Relationship[] = [];
  if (xml === null) return relationships;
  readXml(xml, maxDepth, {
    open: (name, tag) => {
      if (name !== 'rel:Relationship') return;
      const type = attribute(tag, 'Type') ?? '';
      relationships.push({
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: attribute(tag, 'Target') ?? '',
        external: attribute(tag, 'TargetMode') === 'External',
      });
    },
    close: () => undefined,
  });
  return relationships;
}

/** Adds what a part points to outside the file. Ordinary web and mail addresses in the text are plain text here, not a danger. */
export function countLinks(relationships: readonly Relationship[], findings: DocxFindings): void {
  for (const { kind, target, external } of relationships) {
    if (!external) continue;
    if (kind === 'attachedTemplate') findings.attachedTemplates += 1;
    else if (kind === 'image') findings.linkedPictures += 1;
    else if (kind !== 'hyperlink' || !/^(https?:|mailto:|tel:|#)/i.test(target.trim())) findings.otherLinks += 1;
  }
}

/** True where a header, footer or other part holds any visible text. */
export function hasText(xml: string | null, maxDepth: number): boolean {
  if (xml === null) return false;
  let inText = false;
  let found = false;
  readXml(xml, maxDepth, {
    open: (name) => {
      inText = name === 'w:t';
    },
    close: () => {
      inText = false;
    },
    text: (text) => {
      if (inText && text.trim() !== '') found = true;
    },
  });
  return found;
}
