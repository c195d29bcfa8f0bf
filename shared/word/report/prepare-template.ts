import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COUNCIL_FILE_ERRORS } from '#shared/domain/report/council-file-errors';
import { fail, ok, type Result } from '#shared/lib/result';
import { accessibleStyles } from './accessible-styles';
import { british, idsOf, inBritishEnglish, lacking, notesOf, renamedIds } from './council-look';

import { withoutFacts } from './template-facts';

const STYLES = 'word/styles.xml';

export interface PreparedTemplate {
  readonly bytes: Uint8Array;
  /** What was changed so that everybody can read it. */
  readonly notes: readonly string[];
  /** What is left to do once the placeholders are filled. */
  readonly finish: (filled: Uint8Array) => Uint8Array;
}

/**
 * Makes a council's document ready to be filled: a document rather than a template, in British English, without the path of the
 * template it was made from and what it says of itself, and with every style that the report uses.
 */
export async function prepareTemplate(
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<Result<PreparedTemplate, 'odd-styles'>> {
  const stylesXml = parts.has(STYLES) ? strFromU8(parts.get(STYLES) ?? new Uint8Array()) : '';
  if (!/<\/w:styles>\s*$/.test(stylesXml)) return fail('odd-styles', COUNCIL_FILE_ERRORS['odd-styles']);
  const renamed = renamedIds(stylesXml);
  const ids = new Set([...idsOf(stylesXml), ...renamed.values()]);
  const own = new Map([...renamed].map(([id, usual]) => [usual, id]));
  const added = withOwnIds(await missingStyles(ids), own);
  const ready: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts)
    ready[name] = /\.(xml|rels)$/.test(name) ? strToU8(mend(name, strFromU8(bytes))) : bytes;
  const { xml, changes } = accessibleStyles(inBritishEnglish(stylesXml));
  ready[STYLES] = strToU8(xml.replace(/<\/w:styles>\s*$/, `${added}</w:styles>`));
  return ok({
    bytes: zipSync(withoutFacts(ready)),
    notes: notesOf(changes),
    finish: (filled) => inOwnStyles(filled, own),
  });
}

/** Ties a content control to a property or a field of a document store, which are left behind: Word would show its prompt. */
const BINDING = /<w\d*:dataBinding\b[^>]*(?:\/>|>\s*<\/w\d*:dataBinding>)/g;

const RELATED_TEMPLATE = /<Relationship\b[^>]*\/attachedTemplate"[^>]*\/>/g;

function mend(name: string, xml: string): string {
  if (name === '[Content_Types].xml')
    return xml.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');
  // LibreOffice writes these two in an order that Word's own rules do not allow.
  if (name === 'word/numbering.xml') return xml.replace(/(<w:pStyle\b[^>]*\/>)(<w:numFmt\b[^>]*\/>)/g, '$2$1');
  if (name === 'word/_rels/settings.xml.rels') return xml.replace(RELATED_TEMPLATE, '');
  const own = british(name.startsWith('word/') ? xml.replace(BINDING, '') : xml);
  if (name === 'word/settings.xml') return own.replace(/<w:attachedTemplate\b[^>]*\/>/g, '');
  return name === 'word/document.xml' ? withDirtyContents(own) : own;
}

/** The list of a template's contents is of the template: Word is told to make it anew. */
const withDirtyContents = (xml: string): string =>
  xml.replace(
    /<w:fldChar\b(?=[^>]*w:fldCharType="begin")([^>]*?)(\/?)>(?=(?:(?!w:fldChar\b).)*?<w:instrText[^>]*>\s*TOC\b)/gs,
    (_, attributes: string, end: string) =>
      `<w:fldChar${attributes.replace(/\s*w:dirty="[^"]*"/, '')} w:dirty="true"${end}>`,
  );

/** The XML of those styles of the report that a document lacks. */
async function missingStyles(ids: ReadonlySet<string>): Promise<string> {
  const built = await Packer.toArrayBuffer(new Document({ styles: lacking(ids), sections: [] }));
  const xml = strFromU8(unzipSync(new Uint8Array(built))[STYLES] ?? new Uint8Array());
  const wanted = new Set([...NEEDED, ...lackingIds(ids)].filter((id) => !ids.has(id)));
  return [...xml.matchAll(/<w:style[\s>].*?<\/w:style>/gs)]
    .map(([style]) => style)
    .filter((style) => wanted.has(/w:styleId="([^"]*)"/.exec(style)?.[1] ?? ''))
    .join('');
}

const NEEDED = ['Heading1', 'Heading2', 'Heading3', 'Caption', 'ListParagraph'];
const lackingIds = (ids: ReadonlySet<string>): string[] => (lacking(ids).paragraphStyles ?? []).map(({ id }) => id);

/** What was put in names styles by their usual ids; a document in another language may know them by others. */
function inOwnStyles(filled: Uint8Array, own: ReadonlyMap<string, string>): Uint8Array {
  if (own.size === 0) return filled;
  const parts = unzipSync(filled);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(withOwnIds(document, own));
  return zipSync(parts);
}

const withOwnIds = (xml: string, own: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|basedOn|next) w:val=")([^"]*)/g,
    (_, before: string, id: string) => before + (own.get(id) ?? id),
  );
