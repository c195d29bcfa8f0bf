import { mainPart, type Package } from './read-package';
import { allText, below, child, childElements, descend, value, type XmlElement } from './xml-tree';

/** A part with text of its own: the document, a header, a footer, the notes, the comments. */
export interface Story {
  readonly part: string;
  readonly kind: 'document' | 'header' | 'footer' | 'notes' | 'comments';
  readonly root: XmlElement;
}

export interface SurveyedParagraph {
  readonly element: XmlElement;
  readonly story: Story;
  /** Where a person finds it. */
  readonly where: string;
  readonly text: string;
  readonly style: string | undefined;
  /** The innermost table around it. */
  readonly table: SurveyedTable | undefined;
  readonly row: number | undefined;
}

export interface SurveyedTable {
  readonly element: XmlElement;
  readonly story: Story;
  readonly where: string;
  /** The paragraph right above it, if there is one. */
  readonly above: SurveyedParagraph | undefined;
  readonly outer: SurveyedTable | undefined;
  readonly rows: readonly XmlElement[];
}

export interface SurveyedDrawing {
  readonly element: XmlElement;
  readonly story: Story;
  readonly where: string;
  readonly paragraph: SurveyedParagraph;
  readonly kind: 'chart' | 'picture' | 'shape';
  /** The chart's or the picture's part; null where there is none. */
  readonly part: string | null;
}

/** Everything that can be read in a document, each with the words that tell a person where it is. */
export interface Survey {
  readonly pack: Package;
  /** The part of the document itself. */
  readonly main: string;
  readonly stories: readonly Story[];
  readonly paragraphs: readonly SurveyedParagraph[];
  readonly tables: readonly SurveyedTable[];
  readonly drawings: readonly SurveyedDrawing[];
  /** Where each paragraph, table and drawing is. */
  readonly places: ReadonlyMap<XmlElement, string>;
}

/** Where a person finds an element: the place of the paragraph, table or drawing around it. */
export function placeOf({ places }: Survey, element: XmlElement, otherwise: string): string {
  for (let one: XmlElement | null = element; one !== null; one = one.parent) {
    const found = places.get(one);
    if (found !== undefined) return found;
  }
  return otherwise;
}

const KINDS: Readonly<Record<string, Story['kind']>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'notes',
  endnotes: 'notes',
  comments: 'comments',
};

/** Null where the file has no document that can be read. */
export function surveyDocument(pack: Package): Survey | null {
  const main = mainPart(pack, 'officeDocument');
  const root = main === null ? undefined : pack.xml.get(main)?.root;
  if (main === null || root === undefined || root === null) return null;
  const stories: Story[] = [{ part: main, kind: 'document', root }];
  for (const { kind, part } of pack.relationships.get(main) ?? []) {
    const story = KINDS[kind];
    const found = part === null ? undefined : pack.xml.get(part)?.root;
    if (story !== undefined && part !== null && found) stories.push({ part, kind: story, root: found });
  }
  const walk = new Walk(pack, stylesOfHeadings(pack));
  for (const story of stories) walk.story(story);
  const { paragraphs, tables, drawings } = walk;
  const places = new Map([...paragraphs, ...tables, ...drawings].map(({ element, where }) => [element, where]));
  return { pack, main, stories, paragraphs, tables, drawings, places };
}

/** The level of each heading style, by its id: from its name, in whatever case and language-neutral form Word keeps it. */
export function stylesOfHeadings(pack: Package): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { root } of [...pack.xml].filter(([name]) => /styles\.xml$/.test(name)).map(([, part]) => part))
    for (const style of root === null ? [] : below(root, 'w:style')) {
      const level = /^heading ([1-9])$/i.exec(value(child(style, 'w:name')) ?? '')?.[1];
      const id = style.attributes['w:styleId'];
      if (level !== undefined && id !== undefined) levels.set(id, Number(level));
    }
  return levels;
}

/** How a story is called where nothing nearer can be named. */
export const STORY_NAMES: Readonly<Record<Story['kind'], string>> = {
  document: 'the document',
  header: 'the header of the pages',
  footer: 'the footer of the pages',
  notes: 'the notes',
  comments: 'the comments',
};

const LABEL = /^(?:Table|Figure) [0-9A-Z][0-9A-Za-z.]*/;
/** What holds text that is no part of the sentence around it, or says it a second time for old programs. */
const NESTED: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:Fallback']);

interface Place {
  readonly story: Story;
  readonly table?: SurveyedTable;
  readonly row?: number;
  readonly column?: number;
}

/** Reads each story from top to bottom and gives everything its place in words. */
class Walk {
  readonly paragraphs: SurveyedParagraph[] = [];
  readonly tables: SurveyedTable[] = [];
  readonly drawings: SurveyedDrawing[] = [];
  private heading = '';
  private since = 0;
  private last: SurveyedParagraph | undefined;
  private count = 0;
  private readonly pack: Package;
  private readonly headings: ReadonlyMap<string, number>;

  constructor(pack: Package, headings: ReadonlyMap<string, number>) {
    this.pack = pack;
    this.headings = headings;
  }

  story(story: Story): void {
    this.heading = '';
    this.since = 0;
    this.last = undefined;
    this.blocks(story.root, { story });
  }

  private blocks(element: XmlElement, place: Place): void {
    for (const one of childElements(element)) {
      if (one.name === 'w:p') this.paragraph(one, place);
      else if (one.name === 'w:tbl') this.table(one, place);
      else if (one.name !== 'mc:Fallback') this.blocks(one, place);
    }
  }

  private paragraph(element: XmlElement, place: Place): void {
    const style = value(child(child(element, 'w:pPr'), 'w:pStyle'));
    const text = paragraphText(element);
    if (style !== undefined && this.headings.has(style) && text.trim() !== '') {
      this.heading = text.trim();
      this.since = 0;
    } else if (place.table === undefined) this.since += 1;
    const found: SurveyedParagraph = {
      element,
      story: place.story,
      where: this.where(place),
      text,
      style,
      table: place.table,
      row: place.row,
    };
    this.paragraphs.push(found);
    this.last = found;
    for (const one of descend(element)) if (one.name === 'w:drawing') this.drawing(one, found);
    for (const one of outermostTables(element)) this.table(one, place);
  }

  private where({ story, table, row, column }: Place): string {
    if (table !== undefined) return `${table.where}, row ${row ?? 1}, column ${column ?? 1}`;
    if (story.kind !== 'document') return STORY_NAMES[story.kind];
    if (this.heading === '') return `paragraph ${Math.max(1, this.since)} of the document`;
    return this.since === 0 ? `the heading “${this.heading}”` : `paragraph ${this.since} under “${this.heading}”`;
  }

  private table(element: XmlElement, place: Place): void {
    const above = this.last?.table === place.table ? this.last : undefined;
    this.count += 1;
    const label = LABEL.exec(above?.text.trim() ?? '')?.[0];
    const rows = childElements(element).flatMap((one) => (one.name === 'w:sdt' ? below(one, 'w:tr') : [one]));
    const found: SurveyedTable = {
      element,
      story: place.story,
      where: label ?? `the table that comes ${ordinal(this.count)}`,
      above,
      outer: place.table,
      rows: rows.filter(({ name }) => name === 'w:tr'),
    };
    this.tables.push(found);
    for (const [row, line] of found.rows.entries())
      for (const [column, cell] of below(line, 'w:tc')
        .filter((one) => one.parent === line || one.parent?.name === 'w:sdtContent')
        .entries())
        this.blocks(cell, { story: place.story, table: found, row: row + 1, column: column + 1 });
    this.last = undefined;
  }

  private drawing(element: XmlElement, paragraph: SurveyedParagraph): void {
    const chart = below(element, 'c:chart')[0]?.attributes['r:id'];
    const picture = below(element, 'a:blip')[0]?.attributes['r:embed'];
    const relations = this.pack.relationships.get(paragraph.story.part) ?? [];
    const part = relations.find(({ id }) => id === (chart ?? picture))?.part ?? null;
    const before = this.paragraphs.at(-2);
    const label = LABEL.exec(before?.text.trim() ?? '')?.[0] ?? LABEL.exec(paragraph.text.trim())?.[0];
    this.drawings.push({
      element,
      story: paragraph.story,
      where: label ?? paragraph.where,
      paragraph,
      kind: kindOf(chart, picture),
      part,
    });
  }
}

function kindOf(chart: string | undefined, picture: string | undefined): SurveyedDrawing['kind'] {
  if (chart !== undefined) return 'chart';
  return picture === undefined ? 'shape' : 'picture';
}

/** Tables that stand inside a paragraph where none may stand; those in a text box have a paragraph of their own. */
function outermostTables(paragraph: XmlElement): XmlElement[] {
  return childElements(paragraph).flatMap((one) => {
    if (one.name === 'w:tbl') return [one];
    return NESTED.has(one.name) ? [] : outermostTables(one);
  });
}

/** What a reader sees of a paragraph: its text, with white space for tabs and breaks, without field codes. */
export function paragraphText(paragraph: XmlElement): string {
  let text = '';
  for (const one of childElements(paragraph)) {
    if (one.name === 'w:t') text += allText(one);
    else if (one.name === 'w:tab' && one.parent?.name === 'w:r') text += '\t';
    else if (one.name === 'w:br' || one.name === 'w:cr') text += '\n';
    else if (one.name === 'w:noBreakHyphen') text += '-';
    else if (one.name !== 'w:pPr' && one.name !== 'w:rPr' && !NESTED.has(one.name)) text += paragraphText(one);
  }
  return text;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinal = (number: number): string => ORDINALS[number - 1] ?? `as number ${number}`;

/** The cells of a row, also those inside a content control. */
export const cellsOf = (row: XmlElement): XmlElement[] =>
  below(row, 'w:tc').filter((one) => one.parent === row || one.parent?.name === 'w:sdtContent');

/** What a reader sees of a cell. */
export const cellText = (cell: XmlElement): string => below(cell, 'w:p').map(paragraphText).join(' ').trim();
