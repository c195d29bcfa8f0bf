import { fieldsOf } from '../package/fields';
import type { Package } from '../package/read-package';
import { placeOf, type Survey } from '../package/survey';
import { allText, around, descend, isOn, ownText, value, type XmlElement } from '../package/xml-tree';
import type { Leaks } from './leaks';
import { plain } from './plain';

const CHANGES: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:delText',
  'w:delInstrText',
  'w:cellIns',
  'w:cellDel',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
]);

/** Attributes that people or screen readers read, by element. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  'wp:docPr': ['descr', 'title', 'name'],
  'pic:cNvPr': ['descr', 'title', 'name'],
  'w:tblCaption': ['w:val'],
  'w:tblDescription': ['w:val'],
  'w:alias': ['w:val'],
  'w:tag': ['w:val'],
  'w:hyperlink': ['w:tooltip'],
  'w:listItem': ['w:displayText', 'w:value'],
  'w:listEntry': ['w:val'],
  'w:helpText': ['w:val'],
  'w:statusText': ['w:val'],
  'w:attr': ['w:val'],
  'w:docVar': ['w:name', 'w:val'],
  'w:default': ['w:val'],
  'v:shape': ['alt', 'title'],
  'v:textpath': ['string'],
};

/** Text that is read with its paragraph or its field, and measures of the page. Any other text, such as that of a formula, is read alone. */
const READ: ReadonlySet<string> = new Set([
  'w:t',
  'w:instrText',
  'a:t',
  'wp:posOffset',
  'wp:align',
  'pctPosHOffset',
  'pctPosVOffset',
  'pctWidth',
  'pctHeight',
]);

/** Fields that number, name and link what is in the report itself. */
const FIELDS = /^\s*(?:TOC|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|REF|SEQ|STYLEREF|HYPERLINK)\b/i;
/** What such fields may have in them: switches with their levels or styles, names of bookmarks. */
const FIELD_PARTS = /\\\S+(?:\s+"[^"\d]*(?:\d-\d)?")?|_[A-Za-z]+\d+|"#?[^"\d]*(?:_[A-Za-z]*\d+)?"/g;

/** Every word of the document that stands in no table of the report: paragraphs, notes, headers, hidden and changed text, fields. */
export function checkTexts(survey: Survey, leaks: Leaks): void {
  const surveyed = new Set(survey.stories.map(({ part }) => part));
  for (const [part, { root }] of storyParts(survey.pack)) {
    const otherwise = PART_NAMES[part.replace(/\d*\.xml$/, '')] ?? `the part ${part}`;
    for (const element of descend(root)) {
      const where = placeOf(survey, element, otherwise);
      checkElement(element, where, leaks);
      if (!READ.has(element.name)) leaks.checkText(ownText(element), where);
      // Text boxes, and parts that no page uses: their paragraphs are none of those below.
      if (element.name === 'w:p' && (!surveyed.has(part) || isInShape(element)))
        leaks.checkText(textOf(element), where);
    }
    checkFields(survey, root, otherwise, leaks);
  }
  checkNumbering(survey.pack, leaks);
  for (const { text, where, table, style } of survey.paragraphs)
    if (table === undefined) checkParagraph(text, style, where, leaks);
}

const PART_NAMES: Readonly<Record<string, string>> = {
  'word/header': 'the header of the pages',
  'word/footer': 'the footer of the pages',
  'word/footnotes': 'the notes',
  'word/endnotes': 'the notes',
  'word/comments': 'the comments',
  'word/settings': 'the settings of the document',
};

/** Parts whose XML is Word's own and holds text; charts and properties are looked at on their own. */
function* storyParts({ xml }: Package): Generator<[string, { readonly root: XmlElement }]> {
  for (const [part, { root }] of xml)
    if (
      root !== null &&
      /^word\/[^/]+\.xml$/.test(part) &&
      !/\/(?:styles|fontTable|numbering|webSettings)\w*\.xml$/.test(part)
    )
      yield [part, { root }];
}

/** A line of the contents ends in the page that it is on. */
function checkParagraph(text: string, style: string | undefined, where: string, leaks: Leaks): void {
  const words = /^TOC/i.test(style ?? '') ? text.replace(/\s*\d+\s*$/, '') : text;
  leaks.checkText(words, where);
}

function checkElement(element: XmlElement, where: string, leaks: Leaks): void {
  const { name, attributes } = element;
  if (CHANGES.has(name)) leaks.add('tracked-changes', where);
  if (name === 'w:comment') leaks.add('comment', where);
  if (name === 'w:vanish') checkVanished(element, where, leaks);
  for (const key of SPOKEN[name] ?? []) leaks.checkText(attributes[key] ?? '', where, 'alt-text');
}

/** Text boxes and shapes: text that is no part of the paragraph around them. */
const isInShape = (element: XmlElement): boolean =>
  around(element, 'w:drawing') !== undefined || around(element, 'w:pict') !== undefined;

const textOf = (element: XmlElement): string =>
  [...descend(element)]
    .filter(({ name }) => name === 'w:t' || name === 'a:t')
    .map(allText)
    .join('');

function checkVanished(element: XmlElement, where: string, leaks: Leaks): void {
  const run = around(element, 'w:r');
  if (run !== undefined && isOn(element) && plain(textOf(run)) !== '') leaks.add('hidden-text', where);
}

function checkFields(survey: Survey, root: XmlElement, otherwise: string, leaks: Leaks): void {
  const { fields, stray } = fieldsOf(root);
  for (const { code, where } of fields) {
    const left = code.replace(FIELD_PARTS, ' ');
    if (plain(code) !== '' && (/\d/.test(left) || !FIELDS.test(code)))
      leaks.add('field-code', placeOf(survey, where, otherwise));
  }
  for (const element of stray) leaks.checkText(allText(element), placeOf(survey, element, otherwise), 'field-code');
}

/** What lists put before their points, beside the number itself: `%1.`. */
function checkNumbering({ xml }: Package, leaks: Leaks): void {
  for (const [part, { root }] of xml)
    if (root !== null && /^word\/numbering\w*\.xml$/.test(part))
      for (const element of descend(root)) checkLevel(element, leaks);
}

function checkLevel(element: XmlElement, leaks: Leaks): void {
  const { name, attributes } = element;
  if (name === 'w:lvlText') leaks.checkText((value(element) ?? '').replace(/%\d/g, ' '), LISTS);
  for (const key of SPOKEN[name] ?? []) leaks.checkText(attributes[key] ?? '', LISTS, 'alt-text');
}

const LISTS = 'the numbering of lists';
