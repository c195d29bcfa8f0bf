import { fieldsOf } from '../package/fields';
import type { Looks } from '../package/looks';
import { mainPart, rootOfKind } from '../package/read-package';
import type { Findings } from '../package/report-finding';
import { type Survey, type SurveyedParagraph, stylesOfHeadings } from '../package/survey';
import { allText, below, child, descend, isOn, value, type XmlElement } from '../package/xml-tree';

/** British English: what the words of the tool are in, and what a screen reader must be told to read them in. */
const LANGUAGE = 'en-GB';

const DOCUMENT = 'the document';

/** Title, language, headings and contents. */
export function checkWholeDocument(survey: Survey, looks: Looks, findings: Findings): void {
  const title = checkProperties(survey, findings);
  checkLanguages(survey, findings);
  const headings = checkHeadings(survey, looks, title, findings);
  checkContents(survey, headings, findings);
}

function checkProperties({ pack }: Survey, findings: Findings): string {
  const core = pack.xml.get(mainPart(pack, 'core-properties') ?? '')?.root ?? undefined;
  const textOf = (name: string) => {
    const found = child(core, name);
    return found === undefined ? '' : allText(found).trim();
  };
  if (textOf('dc:title') === '') findings.add('title-missing', DOCUMENT, 'has no title in its properties');
  if (textOf('dc:language') !== LANGUAGE)
    findings.add('language-missing', DOCUMENT, `does not say in its properties that its language is ${LANGUAGE}`);
  return textOf('dc:title');
}

function checkLanguages({ pack, main }: Survey, findings: Findings): void {
  const defaults = child(child(rootOfKind(pack, main, 'styles'), 'w:docDefaults'), 'w:rPrDefault');
  if (value(child(child(defaults, 'w:rPr'), 'w:lang')) !== LANGUAGE)
    findings.add('language-missing', DOCUMENT, `does not say in its styles that its language is ${LANGUAGE}`);
  for (const [name, { root }] of pack.xml) {
    if (!name.startsWith('word/') || root === null) continue;
    for (const element of descend(root)) {
      const said = languageOf(element);
      if (said !== undefined && said !== LANGUAGE)
        findings.add('other-language', partName(name), `marks words as ${said}, though they are in ${LANGUAGE}`);
    }
  }
}

/** Runs of drawings and charts carry their language as an attribute. */
function languageOf({ name, attributes }: XmlElement): string | undefined {
  if (name === 'w:lang') return attributes['w:val'];
  if (name === 'c:lang') return attributes.val;
  return /^a:(rPr|defRPr|endParaRPr)$/.test(name) ? attributes.lang : undefined;
}

const partName = (name: string): string => (name.includes('/charts/') ? 'a chart' : `the part ${name}`);

interface Heading {
  readonly level: number;
  readonly paragraph: SurveyedParagraph;
}

/** @returns the headings of the document in order. */
function checkHeadings(survey: Survey, looks: Looks, title: string, findings: Findings): Heading[] {
  const levels = stylesOfHeadings(survey.pack);
  const headings: Heading[] = [];
  for (const paragraph of survey.paragraphs) {
    const level = levels.get(paragraph.style ?? '');
    if (level === undefined || paragraph.story.kind !== 'document') continue;
    if (paragraph.text.trim() === '') findings.add('heading-empty', paragraph.where, 'is a heading without words');
    if (paragraph.table !== undefined) findings.add('heading-in-table', paragraph.where, 'is a heading inside a table');
    if (looks.paragraph(paragraph.element).outline !== level - 1)
      findings.add(
        'heading-without-level',
        paragraph.where,
        'has no outline level, so a PDF of it has no such heading',
      );
    const before = headings.at(-1)?.level ?? 0;
    if (level > before + 1) findings.add('heading-skipped', paragraph.where, 'skips a level of headings');
    headings.push({ level, paragraph });
  }
  checkTitleHeading(headings, title, findings);
  checkOverSomething(survey, headings, findings);
  return headings;
}

/** A heading stands over words, a table or a chart, or over headings of its own. */
function checkOverSomething({ paragraphs }: Survey, headings: readonly Heading[], findings: Findings): void {
  const says = ({ text, element }: SurveyedParagraph) => text.trim() !== '' || below(element, 'w:drawing').length > 0;
  const told = paragraphs.filter((paragraph) => paragraph.story.kind === 'document' && says(paragraph));
  for (const [at, { level, paragraph }] of headings.entries()) {
    const next = headings[at + 1];
    const following = told[told.indexOf(paragraph) + 1];
    const isLast = following === undefined;
    const isOverEqual = next !== undefined && following === next.paragraph && next.level <= level;
    if (paragraph.text.trim() !== '' && (isLast || isOverEqual))
      findings.add('heading-over-nothing', paragraph.where, 'is a heading with nothing under it');
  }
}

function checkTitleHeading(headings: readonly Heading[], title: string, findings: Findings): void {
  const [first, ...others] = headings.filter(({ level }) => level === 1);
  if (first === undefined) {
    findings.add('heading-1-once', DOCUMENT, 'has no heading of level 1, which is its title');
    return;
  }
  for (const { paragraph } of others)
    findings.add('heading-1-once', paragraph.where, 'is a second heading of level 1; only the title is one');
  if (title !== '' && first.paragraph.text.trim() !== title)
    findings.add('title-differs', first.paragraph.where, 'is not the title that the properties give');
}

/** From about this many pages on, a reader needs a list of what is where. */
const LONG = 10;

function checkContents(survey: Survey, headings: readonly Heading[], findings: Findings): void {
  const { fields } = fieldsOf(survey.stories[0]?.root ?? EMPTY);
  const lists = fields.filter(({ code }) => /^\s*TOC\b/i.test(code));
  if (lists.length === 0 && headings.length > 2 && estimatedPages(survey) > LONG)
    findings.add('contents-missing', DOCUMENT, `has more than ${LONG} pages and no list of contents`);
  if (lists.length > 0 && !fields.some(({ code }) => /^\s*PAGEREF\b/i.test(code)))
    findings.add('contents-without-pages', 'the list of contents', 'holds no page numbers');
  if (fields.some(({ dirty }) => dirty) || asksForUpdate(survey))
    findings.add('contents-prompt', 'the list of contents', 'makes Word ask whether to update fields on opening');
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [], parent: null };

function asksForUpdate({ pack, main }: Survey): boolean {
  const update = child(rootOfKind(pack, main, 'settings'), 'w:updateFields');
  return update !== undefined && isOn(update);
}

const LINES_ON_PAGE = 40;
const LETTERS_IN_LINE = 85;
const LINES_OF_DRAWING = 14;

/** Roughly, from lines of text, rows of tables and drawings: enough to tell a long document from a short one. */
function estimatedPages({ paragraphs, tables, drawings }: Survey): number {
  const body = paragraphs.filter(({ story, table }) => story.kind === 'document' && table === undefined);
  const lines =
    body.reduce((sum, { text }) => sum + 0.5 + Math.ceil(text.length / LETTERS_IN_LINE), 0) +
    tables.reduce((sum, { rows }) => sum + 1.3 * rows.length, 0) +
    LINES_OF_DRAWING * drawings.length;
  const breaks = body.flatMap(({ element }) => below(element, 'w:sectPr')).length;
  return lines / LINES_ON_PAGE + breaks / 2;
}
