import { type ChartSeries, rangeOf, readWorkbook } from '../package/charts';
import { type Package, readPackage } from '../package/read-package';
import { allText, below, descend, ownText, type XmlElement } from '../package/xml-tree';
import type { LeakRule, Leaks } from './leaks';
import { plain } from './plain';

/** Parts of a workbook that hold the figures of a chart, or nothing that tells anything. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|.*\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/theme\/\w+\.xml|xl\/(?:worksheets|tables)\/\w+\.xml|docProps\/(?:app|core)\.xml)$/i;

/**
 * The workbook behind a chart holds what the chart shows, cell by cell, and nothing else: no further cell, sheet, name, formula,
 * comment or text.
 */
export function checkWorkbook(
  pack: Package,
  part: string,
  series: readonly ChartSeries[],
  where: string,
  leaks: Leaks,
): void {
  for (const { kind, part: target } of pack.relationships.get(part) ?? []) {
    if (kind !== 'package' || target === null) continue;
    const bytes = pack.parts.get(target);
    const book = bytes && readPackage(bytes);
    const sheets = bytes && readWorkbook(bytes);
    if (!book || !sheets) leaks.add('workbook-unreadable', where);
    else {
      checkParts(book, shownCells(series), where, leaks);
      checkCells(sheets, shownCells(series), where, leaks);
    }
  }
}

/** What each cell that the chart refers to must hold: `Sheet1!B2` and its text. A gap is an empty cell. */
function shownCells(series: readonly ChartSeries[]): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  const put = (formula: string | null, texts: readonly string[]) => {
    const range = formula === null ? null : rangeOf(formula);
    for (const [at, cell] of range?.cells.entries() ?? []) shown.set(`${range?.sheet}!${cell}`, plain(texts[at] ?? ''));
  };
  for (const { name, nameFormula, points, formula, labelFormula } of series) {
    put(nameFormula, [name]);
    put(
      labelFormula,
      points.map(({ label }) => label),
    );
    put(
      formula,
      points.map(({ value }) => value ?? ''),
    );
  }
  return shown;
}

function checkCells(
  sheets: ReadonlyMap<string, ReadonlyMap<string, string>>,
  shown: ReadonlyMap<string, string>,
  where: string,
  leaks: Leaks,
): void {
  for (const [sheet, cells] of sheets)
    for (const [reference, text] of cells) {
      if (plain(text) === '') continue;
      const told = shown.get(`${sheet}!${reference}`);
      if (told === undefined) leaks.add('workbook-cell', where);
      else if (told !== plain(text) && !(told !== '' && Number(told) === Number(text)))
        leaks.add('workbook-differs', where);
    }
}

/** Elements whose text checkCells has held against the chart. */
const CELL_TEXTS: ReadonlySet<string> = new Set(['x:v', 'x:t']);

function checkParts(book: Package, shown: ReadonlyMap<string, string>, where: string, leaks: Leaks): void {
  const texts = new Set(shown.values());
  for (const name of book.names) if (!NEEDED.test(name)) leaks.add('workbook-part', where);
  for (const [part, { root }] of book.xml) {
    if (root === null) leaks.add('workbook-unreadable', where);
    else if (!part.endsWith('.rels')) checkPart(part, root, texts, where, leaks);
  }
}

function checkPart(part: string, root: XmlElement, texts: ReadonlySet<string>, where: string, leaks: Leaks): void {
  const isShared = /sharedStrings\.xml$/i.test(part);
  if (isShared) checkStrings(root, texts, where, leaks);
  const holdsCells = isShared || /worksheets\//i.test(part);
  for (const element of descend(root)) {
    const rule = ruleAgainst(element);
    if (rule !== null) leaks.add(rule, where);
    const own = ownText(element);
    leaks.checkWords(`${Object.values(element.attributes).join(' ')} ${own}`, where);
    const isChecked = (holdsCells && CELL_TEXTS.has(element.name)) || DATES.has(element.name);
    if (!isChecked) leaks.checkText(own, where, 'workbook-text');
  }
}

function checkStrings(root: XmlElement, texts: ReadonlySet<string>, where: string, leaks: Leaks): void {
  for (const one of below(root, 'x:si')) {
    const text = plain(below(one, 'x:t').map(allText).join(''));
    if (text !== '' && !texts.has(text)) leaks.add('workbook-text', where);
  }
}

function ruleAgainst({ name, attributes }: XmlElement): LeakRule | null {
  if (name === 'x:definedName') return 'workbook-name';
  if (name === 'x:f') return 'workbook-formula';
  return name === 'x:sheet' && !/^(?:Sheet\d+|[^\d]+)$/.test(attributes.name ?? '') ? 'workbook-text' : null;
}

const DATES: ReadonlySet<string> = new Set(['created', 'modified', 'AppVersion']);
