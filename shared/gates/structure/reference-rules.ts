import type { Looks } from '../package/looks';
import { rootOfKind } from '../package/read-package';
import type { Findings } from '../package/report-finding';
import type { Survey, SurveyedParagraph } from '../package/survey';
import { below, child, childElements, descend, value, type XmlElement } from '../package/xml-tree';

/** What a document names by an id must be in the file: styles, lists, notes, comments. */
export function checkReferences(survey: Survey, looks: Looks, findings: Findings): void {
  const { pack, main } = survey;
  const partOf = (kind: string) => rootOfKind(pack, main, kind);
  stylesOfStyles(partOf('styles'), looks, findings);
  const lists = listIds(partOf('numbering'), findings);
  const notes: Readonly<Record<string, ReadonlySet<string>>> = {
    'w:footnoteReference': idsOf(partOf('footnotes'), 'w:footnote'),
    'w:endnoteReference': idsOf(partOf('endnotes'), 'w:endnote'),
    'w:commentReference': idsOf(partOf('comments'), 'w:comment'),
  };
  for (const paragraph of survey.paragraphs) {
    for (const element of own(paragraph)) {
      checkStyle(element, paragraph.where, looks, findings);
      if (element.name === 'w:numId' && value(element) !== '0' && !lists.has(value(element) ?? ''))
        findings.add('unknown-list', paragraph.where, 'is a point of a list that the file does not describe');
      if (notes[element.name]?.has(element.attributes['w:id'] ?? '') === false)
        findings.add('missing-note', paragraph.where, 'refers to a note or comment that is not there');
    }
  }
  for (const { element, where } of survey.tables) {
    const style = child(child(element, 'w:tblPr'), 'w:tblStyle');
    if (style !== undefined) checkStyle(style, where, looks, findings);
  }
}

/** What belongs to a paragraph and not to one inside it. */
function* own({ element }: SurveyedParagraph): Generator<XmlElement, void> {
  for (const one of descend(element)) if (one.name !== 'w:tbl') yield one;
}

const STYLE_NAMES: ReadonlySet<string> = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

function checkStyle(element: XmlElement, where: string, looks: Looks, findings: Findings): void {
  if (STYLE_NAMES.has(element.name) && !looks.has(value(element) ?? ''))
    findings.add('unknown-style', where, 'is set in a style that the file does not describe');
}

function stylesOfStyles(root: XmlElement | undefined, looks: Looks, findings: Findings): void {
  if (root === undefined) {
    findings.add('styles-missing', 'the document', 'has no styles');
    return;
  }
  const seen = new Set<string>();
  for (const style of below(root, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? '';
    const name = value(child(style, 'w:name')) ?? id;
    if (seen.has(id)) findings.add('style-twice', `the style “${name}”`, 'is described twice');
    seen.add(id);
    for (const link of ['w:basedOn', 'w:next', 'w:link']) {
      const target = value(child(style, link));
      // A character style with no description of its own stands for Word's default paragraph font.
      if (target !== undefined && target !== 'DefaultParagraphFont' && !looks.has(target))
        findings.add('unknown-style', `the style “${name}”`, 'leans on a style that the file does not describe');
    }
  }
}

function listIds(root: XmlElement | undefined, findings: Findings): ReadonlySet<string> {
  const lists = new Set<string>();
  if (root === undefined) return lists;
  const described = new Set(
    childElements(root)
      .filter(({ name }) => name === 'w:abstractNum')
      .map(({ attributes }) => attributes['w:abstractNumId']),
  );
  for (const list of childElements(root).filter(({ name }) => name === 'w:num')) {
    const id = list.attributes['w:numId'] ?? '';
    if (lists.has(id)) findings.add('list-twice', 'the lists of the document', 'give one number to two lists');
    lists.add(id);
    if (!described.has(value(child(list, 'w:abstractNumId'))))
      findings.add('unknown-list', 'the lists of the document', 'hold one whose looks the file does not describe');
  }
  return lists;
}

const idsOf = (root: XmlElement | undefined, name: string): ReadonlySet<string> =>
  new Set(root === undefined ? [] : below(root, name).map(({ attributes }) => attributes['w:id'] ?? ''));
