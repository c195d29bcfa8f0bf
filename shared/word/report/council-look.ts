import { type IStylesOptions, type IThemeOptions, readTheme } from 'docx';
import { strFromU8 } from 'fflate';
import { COUNCIL_FILE_ERRORS } from '#shared/domain/report/council-file-errors';
import { listed } from '#shared/domain/report/plain-text';
import { fail, ok, type Result } from '#shared/lib/result';
import { accessibleStyles } from './accessible-styles';
import { OWN_LOOK } from './styles';

/** How a report looks in the council's own style: its styles and theme, and what the report needs beside them. */
export interface CouncilLook {
  /** Its styles, as XML. */
  readonly externalStyles: string;
  /** Its colours and fonts; left out where it has none. */
  readonly theme?: IThemeOptions;
  /** Styles that the report uses and the council's file lacks. */
  readonly styles: IStylesOptions;
}

export interface ChosenLook {
  readonly look: CouncilLook;
  /** What was changed so that everybody can read it. */
  readonly notes: readonly string[];
}

/** One sentence for the person who chose the file; none where nothing was changed. */
export const notesOf = (changes: readonly string[]): string[] =>
  changes.length === 0
    ? []
    : [`So that everybody can read the report, this was changed in your council’s styles: ${listed(changes)}.`];

/**
 * The look of a council's Word file, which was opened and looked through (`openWordFile`). Fonts, colours and headings are the
 * council's; the language is set to British English, and numbering is left out, since its lists are not taken over.
 */
export function councilLook(parts: ReadonlyMap<string, Uint8Array>): Result<ChosenLook, 'odd-styles'> {
  const xml = textOf(parts, 'word/styles.xml');
  if (xml === null || !/<w:styles[\s>]/.test(xml)) return fail('odd-styles', COUNCIL_FILE_ERRORS['odd-styles']);
  const bare = xml.replace(/<w:numPr>.*?<\/w:numPr>|<w:numPr\/>/gs, '');
  const { xml: externalStyles, changes } = accessibleStyles(inBritishEnglish(withUsualIds(bare)));
  const theme = themeOf(parts);
  const look = { externalStyles, ...(theme === null ? {} : { theme }), styles: lacking(idsOf(externalStyles)) };
  return ok({ look, notes: notesOf(changes) });
}

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string | null => {
  const part = parts.get(name);
  return part === undefined ? null : strFromU8(part);
};

/** A theme that cannot be read is left out: the styles stand without it. */
function themeOf(parts: ReadonlyMap<string, Uint8Array>): IThemeOptions | null {
  const name = [...parts.keys()].find((one) => /^word\/theme\/[^/]+\.xml$/.test(one));
  const xml = name === undefined ? null : textOf(parts, name);
  if (xml === null) return null;
  try {
    return readTheme(xml);
  } catch {
    return null;
  }
}

/** With something in it: one that is closed at once says nothing, and the next one is not a part of it. */
const STYLE = /<w:style(?:\s[^>]*)?(?<!\/)>.*?<\/w:style>/gs;
const idOf = (style: string): string | undefined => /w:styleId="([^"]*)"/.exec(style)?.[1];
const nameOf = (style: string): string | undefined => /<w:name w:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase();

export const idsOf = (stylesXml: string): ReadonlySet<string> =>
  new Set([...stylesXml.matchAll(STYLE)].flatMap(([style]) => idOf(style) ?? []));

/** Styles that programs know by their name, whatever id a file gives them in its own language. */
const USUAL: Readonly<Record<string, string>> = {
  normal: 'Normal',
  'heading 1': 'Heading1',
  'heading 2': 'Heading2',
  'heading 3': 'Heading3',
  caption: 'Caption',
  'toc heading': 'TOCHeading',
  'toc 2': 'TOC2',
  'list paragraph': 'ListParagraph',
};

/** Old id to usual id of each style that goes by another one. */
export function renamedIds(stylesXml: string): ReadonlyMap<string, string> {
  const taken = idsOf(stylesXml);
  const renamed = new Map<string, string>();
  for (const [style] of stylesXml.matchAll(STYLE)) {
    const id = idOf(style);
    const usual = USUAL[nameOf(style) ?? ''];
    if (id !== undefined && usual !== undefined && id !== usual && !taken.has(usual)) renamed.set(id, usual);
  }
  return renamed;
}

function withUsualIds(xml: string): string {
  const renamed = renamedIds(xml);
  return xml.replace(
    /(<w:(?:basedOn|next|link) w:val="|w:styleId=")([^"]*)(?=")/g,
    (_, before: string, id: string) => before + (renamed.get(id) ?? id),
  );
}

/** Every language that a part of a document is set in, as British English. */
export const british = (xml: string): string =>
  xml.replace(/<w:(?:lang|themeFontLang)\b[^>]*>/g, (language) =>
    language.replace(/(\bw:val=")[^"]*/, '$1en-GB').replaceAll('en-US', 'en-GB'),
  );

/** The report is in British English, whatever its model was written in. */
export function inBritishEnglish(stylesXml: string): string {
  const set = british(stylesXml);
  if (/<w:rPrDefault>.*?<w:lang\b.*?<\/w:rPrDefault>/s.test(set)) return set;
  if (/<w:rPrDefault>\s*<w:rPr>/.test(set))
    return set.replace(/(<w:rPrDefault>.*?)<\/w:rPr>/s, '$1<w:lang w:val="en-GB"/></w:rPr>');
  const defaults = '<w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>';
  const bare = set.replace(/<w:rPrDefault\s*\/>|<w:rPrDefault>\s*<\/w:rPrDefault>/, '');
  if (/<w:docDefaults>/.test(bare)) return bare.replace('<w:docDefaults>', `<w:docDefaults>${defaults}`);
  return bare
    .replace(/<w:docDefaults\s*\/>/, '')
    .replace(/(<w:styles\b[^>]*>)/, `$1<w:docDefaults>${defaults}</w:docDefaults>`);
}

/** What the report needs and is not there, without a font or colour of our own. */
export function lacking(ids: ReadonlySet<string>): IStylesOptions {
  const { heading1, heading2, heading3, caption } = OWN_LOOK.default ?? {};
  const headings = { heading1, heading2, heading3, caption };
  const missing = Object.entries(headings).flatMap(([name, style]) =>
    style === undefined || ids.has(STYLE_IDS[name as keyof typeof headings]) ? [] : [[name, plain(style)] as const],
  );
  return {
    default: Object.fromEntries(missing),
    paragraphStyles: (OWN_LOOK.paragraphStyles ?? []).filter(({ id }) => !ids.has(id)).map(plain),
  };
}

const STYLE_IDS = { heading1: 'Heading1', heading2: 'Heading2', heading3: 'Heading3', caption: 'Caption' } as const;

function plain<Style extends { readonly run?: object }>(style: Style): Style {
  if (style.run === undefined) return style;
  const { font: _font, color: _colour, ...run } = style.run as { font?: unknown; color?: unknown };
  return { ...style, run };
}
