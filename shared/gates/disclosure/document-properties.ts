import type { Package } from '../package/read-package';
import { descend, ownText, type XmlElement } from '../package/xml-tree';
import type { Leaks } from './leaks';

/** Numbers that programs write for themselves: how long a document is, which program wrote it. */
const OWN_NUMBERS: ReadonlySet<string> = new Set([
  'AppVersion',
  'Characters',
  'CharactersWithSpaces',
  'DocSecurity',
  'Lines',
  'Pages',
  'Paragraphs',
  'TotalTime',
  'Words',
  'cp:revision',
  'created',
  'modified',
  'i4',
]);

/** Kinds of parts that a report of text, tables, charts and pictures is made of. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|.*\.rels|docProps\/(?:app|core|custom)\.xml|docProps\/thumbnail\.\w+|word\/[^/]+\.xml|word\/theme\/\w+\.xml|word\/charts\/\w+\.xml|word\/(?:media|fonts)\/[^/]+|word\/glossary\/.*\.xml|word\/embeddings\/[^/]+\.xlsx|customXml\/\w+\.xml)$/i;

/** Properties, custom XML and parts that have no business in a report. */
export function checkProperties(pack: Package, leaks: Leaks): void {
  const workbooks = new Set(
    [...pack.relationships].flatMap(([part, all]) => (isChart(part) ? all.map((one) => one.part) : [])),
  );
  for (const name of pack.names) {
    const isLoose = /^word\/embeddings\//i.test(name) && !workbooks.has(name);
    if (!NEEDED.test(name) || isLoose) leaks.add('part-not-needed', `the part ${name}`);
  }
  for (const [part, { root }] of pack.xml) {
    if (root === null) leaks.add('part-unreadable', `the part ${part}`);
    else if (/^(?:docProps|customXml)\//i.test(part)) checkPart(part, root, leaks);
    else if (/^word\/(?:glossary|charts)\//i.test(part) && root.name !== 'c:chartSpace')
      checkGlossary(part, root, leaks);
  }
}

const isChart = (part: string): boolean => /^word\/charts\//i.test(part);

function checkPart(part: string, root: XmlElement, leaks: Leaks): void {
  const where = part.startsWith('docProps') ? 'the properties of the document' : `the part ${part}`;
  for (const element of [root, ...descend(root)]) {
    if (OWN_NUMBERS.has(element.name)) continue;
    leaks.checkText(ownText(element), where, 'property');
    for (const [name, text] of Object.entries(element.attributes))
      if (!OWN_ATTRIBUTES.test(name) && !OWN_SPACES.test(text)) leaks.checkText(text, where, 'property');
  }
}

/** Names of spaces, versions and ids that programs write. */
const OWN_ATTRIBUTES =
  /^(?:xmlns|xsi|xml|vt|pid$|fmtid$|version$|SelectedStyle$|StyleName$|baseType$|size$|itemID$|uri$|schema|type$|.*:(?:itemID|uri|type)$)/i;

/** Where programs say which vocabulary they use. */
const OWN_SPACES =
  /^(?:https?:\/\/(?:schemas\.openxmlformats\.org|purl\.(?:oclc\.)?org|www\.w3\.org|schemas\.microsoft\.com)\/|urn:schemas)/;

function checkGlossary(part: string, root: XmlElement, leaks: Leaks): void {
  if (!part.includes('/glossary/')) return;
  for (const element of descend(root)) leaks.checkText(ownText(element), `the part ${part}`);
}
