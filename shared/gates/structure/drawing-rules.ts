import { chartSeries, rangeOf, readWorkbook } from '../package/charts';
import type { Findings } from '../package/report-finding';
import { placeOf, type Survey, type SurveyedDrawing } from '../package/survey';
import { below, descend, type XmlElement } from '../package/xml-tree';

/** Charts and pictures: each number once, a size that can be drawn, a chart's workbook there and saying the same. */
export function checkDrawings(survey: Survey, findings: Findings): void {
  const ids = new Map<string, string>();
  const charts = new Set<string>();
  for (const drawing of survey.drawings) {
    for (const { attributes } of below(drawing.element, 'wp:docPr')) {
      const key = attributes.id ?? '';
      if (ids.has(key)) findings.add('drawing-id-twice', drawing.where, `has the number of ${ids.get(key)}`);
      else ids.set(key, drawing.where);
    }
    if (drawing.kind !== 'chart' || drawing.part === null) continue;
    if (charts.has(drawing.part)) findings.add('chart-twice', drawing.where, 'shows a chart that stands elsewhere too');
    charts.add(drawing.part);
    checkChart(survey, drawing, drawing.part, findings);
  }
}

function checkChart({ pack }: Survey, { where }: SurveyedDrawing, part: string, findings: Findings): void {
  const chart = pack.xml.get(part)?.root;
  if (!chart) return;
  const id = below(chart, 'c:externalData')[0]?.attributes['r:id'];
  const held = pack.relationships.get(part)?.find((one) => one.id === id)?.part;
  const bytes = pack.parts.get(held ?? '');
  const sheets = bytes === undefined ? null : readWorkbook(bytes);
  if (sheets === null) {
    findings.add(
      'chart-without-workbook',
      where,
      'is a chart without a workbook, so that nobody can check or change it',
    );
    return;
  }
  for (const series of chartSeries(chart)) {
    const shown = series.points.map(({ value }) => value);
    const labels = series.points.map(({ label }) => label);
    if (!sameAs(sheets, series.formula, shown, sameNumber) || !sameAs(sheets, series.labelFormula, labels, sameText))
      findings.add('chart-differs', where, 'shows other figures than the workbook behind it holds');
  }
}

type Sheets = NonNullable<ReturnType<typeof readWorkbook>>;

function sameAs(
  sheets: Sheets,
  formula: string | null,
  shown: readonly (string | null)[],
  same: (one: string | null, other: string | undefined) => boolean,
): boolean {
  if (formula === null) return shown.every((one) => one === null || one === '');
  const range = rangeOf(formula);
  const cells = range === null ? undefined : sheets.get(range.sheet);
  if (range === null || cells === undefined || range.cells.length < shown.length) return false;
  return range.cells.every((reference, at) => same(shown[at] ?? null, cells.get(reference)));
}

const sameNumber = (one: string | null, other: string | undefined): boolean =>
  one === null || one === ''
    ? other === undefined || other === ''
    : other !== undefined && Number(one) === Number(other);
const sameText = (one: string | null, other: string | undefined): boolean => (one ?? '') === (other ?? '');

/** Attributes that give a length, a width or a type size, by the element they stand on. None may be zero or less. */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  'wp:extent': ['cx', 'cy'],
  'a:ext': ['cx', 'cy'],
  'w:gridCol': ['w:w'],
  'w:pgSz': ['w:w', 'w:h'],
  'w:sz': ['w:val'],
  'w:szCs': ['w:val'],
};

const NO_NUMBER = /^[-+]?(NaN|Infinity|undefined|null|\[object Object\])$/;

/** Sizes that no program can draw, in every part of the file. */
export function checkSizes(survey: Survey, findings: Findings): void {
  for (const [name, { root }] of survey.pack.xml) {
    if (root === null || !name.startsWith('word/')) continue;
    for (const element of descend(root))
      if (hasBadSize(element))
        findings.add('bad-size', placeOf(survey, element, `the part ${name}`), 'has a size that cannot be drawn');
  }
}

function hasBadSize({ name, attributes }: XmlElement): boolean {
  if (Object.values(attributes).some((text) => NO_NUMBER.test(text))) return !WORDS.has(name);
  return (LENGTHS[name] ?? []).some((key) => {
    const text = attributes[key];
    return text !== undefined && !(Number(text) > 0);
  });
}

/** Elements whose attributes are a person's words, where “null” is a word. */
const WORDS: ReadonlySet<string> = new Set([
  'wp:docPr',
  'pic:cNvPr',
  'w:tblCaption',
  'w:tblDescription',
  'w:bookmarkStart',
]);
