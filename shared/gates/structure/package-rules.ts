import { type Package, type Relationship, typeOf } from '../package/read-package';
import type { Findings } from '../package/report-finding';
import { descend } from '../package/xml-tree';

/** The file as a whole: parts that come twice, are damaged, have no type, lead nowhere or could do something. */
export function checkPackage(pack: Package, findings: Findings): void {
  partsOnce(pack, findings);
  contentTypes(pack, findings);
  readableParts(pack, findings);
  relationships(pack, findings);
  activeContent(pack, findings);
}

function partsOnce({ names }: Package, findings: Findings): void {
  const seen = new Set<string>();
  for (const name of names) {
    // Word takes names that differ in case alone for the same part (ECMA-376 Part 2).
    if (seen.has(name.toLowerCase())) findings.add('part-twice', `the part ${name}`, 'is in the file twice');
    seen.add(name.toLowerCase());
  }
}

function contentTypes({ parts, types }: Package, findings: Findings): void {
  const here = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  for (const name of parts.keys())
    if (name !== '[Content_Types].xml' && typeOf(types, name) === undefined)
      findings.add('part-without-type', `the part ${name}`, 'has no content type, so Word calls the file damaged');
  for (const name of types.overrides.keys())
    if (!here.has(name))
      findings.add('type-without-part', `the part ${name}`, 'is listed in the file but is not in it');
}

/**
 * Characters that XML forbids, non-characters, marks that turn the direction of text and the byte order mark inside text;
 * as themselves or as a numbered reference.
 */
const BAD_CHARACTER = /[^\P{Cc}\t\n\r\u0085]|[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const REFERENCE = /&#(?:x([0-9a-f]{1,8})|(\d{1,8}));/gi;

function readableParts({ xml }: Package, findings: Findings): void {
  for (const [name, { text, root }] of xml) {
    const bad = hasBadCharacter(text);
    if (bad)
      findings.add(
        'bad-character',
        `the part ${name}`,
        'holds a character that cannot be seen and does harm, such as one that turns the direction of the text',
      );
    if (root === null && !bad) findings.add('not-well-formed', `the part ${name}`, 'cannot be read as XML');
  }
}

function hasBadCharacter(text: string): boolean {
  if (BAD_CHARACTER.test(text.replace(/^\uFEFF/, ''))) return true;
  for (const [, hex, decimal] of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code > 0x10ffff || BAD_CHARACTER.test(String.fromCodePoint(code))) return true;
  }
  return false;
}

/** A link that a reader follows on purpose; everything else outside would be fetched or opened with the document. */
const isLink = (kind: string, target: string): boolean =>
  kind === 'hyperlink' && /^(https?:\/\/|mailto:)/i.test(target);

function relationships(pack: Package, findings: Findings): void {
  for (const [holder, list] of pack.relationships) {
    const where = holder === '' ? 'the file as a whole' : `the part ${holder}`;
    if (holder !== '' && !pack.parts.has(holder))
      findings.add('broken-relationship', where, 'is missing, though other parts of the file depend on it');
    const ids = new Set(list.map(({ id }) => id));
    if (ids.size < list.length) findings.add('relationship-twice', where, 'gives one relationship id twice');
    for (const relationship of list) checkTarget(pack, relationship, where, findings);
    danglingIds(pack.xml.get(holder)?.root ?? null, ids, where, findings);
  }
}

function checkTarget(
  { parts }: Package,
  { kind, target, part }: Relationship,
  where: string,
  findings: Findings,
): void {
  if (part === null) {
    if (!isLink(kind, target)) findings.add('external-relationship', where, `takes its ${kind} from outside the file`);
  } else if (!parts.has(part)) findings.add('broken-relationship', where, `needs the part ${part}, which is missing`);
}

const USES_ID: ReadonlySet<string> = new Set(['r:id', 'r:embed', 'r:link', 'r:pict', 'r:dm', 'r:lo', 'r:qs', 'r:cs']);

function danglingIds(
  root: Parameters<typeof descend>[0] | null,
  known: ReadonlySet<string>,
  where: string,
  findings: Findings,
): void {
  if (root === null) return;
  for (const { attributes, name } of descend(root))
    for (const [key, id] of Object.entries(attributes))
      if (USES_ID.has(key) && id !== '' && !known.has(id))
        findings.add('unknown-relationship', where, `has a ${name} whose content is not in the file`);
}

const ACTIVE_PART = /(vbaProject|vbaData|activeX|oleObject|\.(bin|exe|dll|js|vbs|scr|lnk|html?|mht|rtf)$)/i;
const ACTIVE_TYPE = /(macroEnabled|vbaProject|activeX|oleObject)/i;
const ACTIVE_ELEMENT: ReadonlySet<string> = new Set([
  'w:object',
  'w:control',
  'w:altChunk',
  'o:OLEObject',
  'w:subDoc',
  'w:mailMerge',
]);

function activeContent({ parts, types, xml }: Package, findings: Findings): void {
  const says = 'holds a macro, an embedded program, another file or a mail merge, which a report must not';
  for (const name of parts.keys())
    if (ACTIVE_PART.test(name) || ACTIVE_TYPE.test(typeOf(types, name) ?? ''))
      findings.add('active-content', `the part ${name}`, says);
  for (const [name, { root }] of xml)
    for (const element of root === null ? [] : descend(root))
      if (ACTIVE_ELEMENT.has(element.name)) findings.add('active-content', `the part ${name}`, says);
}
