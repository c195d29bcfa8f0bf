import { contrast } from '../package/contrast';
import { isSerif } from '../package/fonts';
import { fillOf, type Looks, type ParagraphLook, type RunLook } from '../package/looks';
import type { Findings } from '../package/report-finding';
import { paragraphText, type Survey, type SurveyedParagraph } from '../package/survey';
import { around, below, child, descend, type XmlElement } from '../package/xml-tree';

/** In half points. Nothing is smaller: not cells, notes, headers or footers, which are read like all the rest. */
const LEAST_SIZE = 24;
const LEAST_CONTRAST = 4.5;

/** How each paragraph is set. */
export function checkText(survey: Survey, looks: Looks, findings: Findings): void {
  for (const [at, paragraph] of survey.paragraphs.entries()) {
    const look = looks.paragraph(paragraph.element);
    checkAlignment(paragraph, look, findings);
    checkEmpty(survey.paragraphs, at, findings);
    checkByHand(paragraph, findings);
    for (const run of below(paragraph.element, 'w:r'))
      if (paragraphText(run).trim() !== '') checkRun(paragraph, look, run, looks.run(look, run), findings);
  }
}

function checkRun(
  { where, element }: SurveyedParagraph,
  paragraph: ParagraphLook,
  run: XmlElement,
  look: RunLook,
  findings: Findings,
): void {
  if (look.size < LEAST_SIZE) findings.add('small-type', where, 'is set smaller than 12 point');
  if (isSerif(look.font)) findings.add('serif-type', where, 'is set in a typeface that is not sans serif');
  if (look.italic) findings.add('italics', where, 'is set in italics');
  if (look.capitals || isShouted(paragraphText(run))) findings.add('capitals', where, 'is set in capitals');
  if (look.underline && around(run, 'w:hyperlink') === undefined)
    findings.add('underline', where, 'is underlined, though it is no link');
  if (look.hidden) findings.add('hidden-text', where, 'holds hidden text');
  const behind = look.fill ?? paragraph.fill ?? cellFill(element) ?? 'FFFFFF';
  if (contrast(look.colour ?? '000000', behind) < LEAST_CONTRAST)
    findings.add('contrast', where, `has words too pale for what is behind them: ${LEAST_CONTRAST} to 1 is the least`);
}

/** Four words or more in capitals alone: a sentence that shouts, not a code or a short name. */
const isShouted = (text: string): boolean => {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 4 && words.every((word) => word === word.toUpperCase());
};

/** The fill of the cell around a paragraph, or of the table's row of cells. */
function cellFill(paragraph: XmlElement): string | null {
  const cell = around(paragraph, 'w:tc');
  return cell === undefined ? null : fillOf(child(child(cell, 'w:tcPr'), 'w:shd'));
}

const LEFT: ReadonlySet<string> = new Set(['left', 'start']);
const RIGHT: ReadonlySet<string> = new Set(['right', 'end']);
/** A figure with what belongs to it, or the few words that stand in its place, such as “not given”. */
const isFigure = (text: string): boolean => text.trim().split(/\s+/).length <= 5;

function checkAlignment({ text, where, table, row }: SurveyedParagraph, look: ParagraphLook, findings: Findings): void {
  if (text.trim() === '' || LEFT.has(look.alignment)) return;
  // Figures one below the other are compared more easily when their last digits stand below each other.
  if (table !== undefined && RIGHT.has(look.alignment) && (row === 1 || isFigure(text))) return;
  findings.add('not-left-aligned', where, 'is not left aligned');
}

const CONTENT: ReadonlySet<string> = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:br',
  'w:sectPr',
  'w:fldChar',
  'w:fldSimple',
  'w:separator',
  'w:continuationSeparator',
  'w:footnoteRef',
  'w:endnoteRef',
]);

/** A paragraph without words makes room that a screen reader reads out as “blank”. Word itself needs one in two places. */
function checkEmpty(paragraphs: readonly SurveyedParagraph[], at: number, findings: Findings): void {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || paragraph.table !== undefined || paragraph.text.trim() !== '') return;
  for (const { name } of descend(paragraph.element)) if (CONTENT.has(name)) return;
  if (!isNeeded(paragraph.element)) findings.add('empty-paragraph', paragraph.where, 'is an empty paragraph');
}

/** Between two tables, which would grow together, and after a table that ends a story. */
function isNeeded(element: XmlElement): boolean {
  const beside = element.parent?.children.filter((one): one is XmlElement => typeof one !== 'string') ?? [];
  const at = beside.indexOf(element);
  const next = beside[at + 1]?.name;
  return beside[at - 1]?.name === 'w:tbl' && (next === 'w:tbl' || next === 'w:sectPr' || next === undefined);
}

const HAND_MADE = /^\s*(?:[•·▪◦‣*o–-]|\d{1,2}[.)])\s+\S/u;

function checkByHand({ element, text, where, style, table }: SurveyedParagraph, findings: Findings): void {
  const isList = below(element, 'w:numPr').length > 0;
  // Headings and captions may be numbered as words.
  if (isList || table !== undefined || /heading|caption|toc/i.test(style ?? '')) return;
  if (HAND_MADE.test(text)) findings.add('hand-made-list', where, 'begins with a bullet or number typed by hand');
}
