import { chartSeries } from '../package/charts';
import { contrast } from '../package/contrast';
import type { Looks } from '../package/looks';
import type { Findings } from '../package/report-finding';
import { cellsOf, cellText, type Survey, type SurveyedDrawing } from '../package/survey';
import { below, type XmlElement } from '../package/xml-tree';

/** Charts, pictures and shapes for those who do not see them. */
export function checkDrawingsForAll(survey: Survey, looks: Looks, findings: Findings): void {
  const tables = survey.tables.map(({ rows }) => rows.map((row) => cellsOf(row).map(cellText)));
  for (const drawing of survey.drawings) {
    checkAltText(drawing, findings);
    if (drawing.kind === 'picture') checkPicture(drawing, findings);
    if (drawing.kind === 'shape')
      findings.add('text-in-shape', drawing.where, 'is a shape or text box, which is read out of order');
    if (drawing.kind !== 'chart') continue;
    checkCaption(survey, drawing, findings);
    checkRoom(drawing, looks, findings);
    const chart = survey.pack.xml.get(drawing.part ?? '')?.root;
    if (!chart) continue;
    checkChartText(drawing, chart, findings);
    checkAltFigures(drawing, chart, findings);
    if (!hasItsTable(chart, tables))
      findings.add('chart-without-table', drawing.where, 'is a chart whose figures no table of the document holds');
  }
}

const altText = ({ element }: SurveyedDrawing): string =>
  below(element, 'wp:docPr')
    .map(({ attributes }) => attributes.descr ?? '')
    .join(' ')
    .trim();

function checkAltText(drawing: SurveyedDrawing, findings: Findings): void {
  const isDecoration = below(drawing.element, 'adec:decorative').some(({ attributes }) => attributes.val !== '0');
  if (altText(drawing) === '' && !(isDecoration && drawing.kind === 'picture'))
    findings.add('alt-text-missing', drawing.where, 'has no text for those who cannot see it');
}

/** English Metric Units in a centimetre. A logo is no wider than this; a picture of a table or a chart is. */
const EMU_PER_CM = 360_000;
const WIDEST_LOGO = 8 * EMU_PER_CM;

function checkPicture({ element, where, story }: SurveyedDrawing, findings: Findings): void {
  const width = Number(below(element, 'wp:extent')[0]?.attributes.cx ?? 0);
  if (story.kind === 'document' && width > WIDEST_LOGO)
    findings.add(
      'picture-of-text',
      where,
      'is a large picture, which may hold words or figures that cannot be read out',
    );
}

/** A chart has its caption right above it. */
function checkCaption({ paragraphs }: Survey, { paragraph, where }: SurveyedDrawing, findings: Findings): void {
  const before = paragraphs[paragraphs.indexOf(paragraph) - 1];
  if (!/caption/i.test(before?.style ?? ''))
    findings.add('caption-missing', where, 'is a chart without a caption above it');
}

/** Exact line spacing cuts a chart down to one line. */
function checkRoom({ element, paragraph, where }: SurveyedDrawing, looks: Looks, findings: Findings): void {
  if (below(element, 'wp:inline').length > 0 && looks.paragraph(paragraph.element).lineRule !== 'auto')
    findings.add('chart-clipped', where, 'stands in a line of fixed height, which cuts it off');
}

/** In hundredths of a point: nothing in a chart is smaller than the text around it. */
const LEAST_SIZE = 1200;
const LEAST_CONTRAST = 4.5;

function checkChartText({ where }: SurveyedDrawing, chart: XmlElement, findings: Findings): void {
  for (const text of [...below(chart, 'a:defRPr'), ...below(chart, 'a:rPr')]) {
    const { sz, i = '0', cap = 'none', u = 'none' } = text.attributes;
    if (sz !== undefined && Number(sz) < LEAST_SIZE)
      findings.add('small-type', where, 'has words smaller than 12 point');
    if (i === '1' || i === 'true') findings.add('italics', where, 'has words in italics');
    if (cap !== 'none') findings.add('capitals', where, 'has words in capitals');
    if (u !== 'none') findings.add('underline', where, 'has underlined words');
    if (isPale(text)) findings.add('contrast', where, 'has words too pale for what is behind them');
  }
}

function isPale(text: XmlElement): boolean {
  const colour = below(text, 'a:srgbClr')[0]?.attributes.val;
  return colour !== undefined && contrast(colour, 'FFFFFF') < LEAST_CONTRAST;
}

const NUMBERS = /\d+(?:\.\d+)?/g;

/**
 * A text made by a program prints every value of a chart, also those that a table would hide. The number of a week or year, which
 * stands in the labels too, is no value.
 */
function checkAltFigures(drawing: SurveyedDrawing, chart: XmlElement, findings: Findings): void {
  const points = chartSeries(chart).flatMap((series) => series.points);
  const values = new Set(points.flatMap(({ value }) => value ?? []));
  const inLabels = new Set(points.flatMap(({ label }) => label.match(NUMBERS) ?? []));
  const said = new Set(altText(drawing).match(NUMBERS) ?? []);
  const told = [...values].filter((one) => said.has(one) && !inLabels.has(one)).length;
  if (values.size > 0 && (told >= 3 || told * 2 > values.size))
    findings.add('alt-text-prints-values', drawing.where, 'has an alternative text that prints its values');
}

type Cells = readonly (readonly string[])[];

/**
 * Whether one table holds every point: what it stands for and its value in one row, or a row for each point in their order, which
 * may call it by its full name (`Week 37`, where the chart has room for `W37`).
 */
function hasItsTable(chart: XmlElement, tables: readonly Cells[]): boolean {
  const series = chartSeries(chart);
  return tables.some(
    (table) =>
      series.every(({ points }) => points.every((point) => isIn(table, point, points))) ||
      series.every(({ points }) => isInOrder(table, points)),
  );
}

function isInOrder([_head, ...rows]: Cells, points: readonly Point[]): boolean {
  return (
    rows.length === points.length &&
    points.every(
      ({ value }, at) => value === null || value === '' || (rows[at] ?? []).some((cell) => isSameValue(cell, value)),
    )
  );
}

function isIn(table: Cells, { label, value }: Point, points: readonly Point[]): boolean {
  if (value === null || value === '') return true;
  const rows = table.filter((cells) => cells.some((cell) => isSameLabel(cell, label)));
  if (rows.some((cells) => cells.some((cell) => isSameValue(cell, value)))) return true;
  // A line that is the same all along, such as a target, may be told once.
  return (
    points.every((one) => one.value === null || one.value === value) &&
    table.flat().some((cell) => isSameValue(cell, value))
  );
}

interface Point {
  readonly label: string;
  readonly value: string | null;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** A label of a chart may go on with what stands in another column, such as the number of audits. */
function isSameLabel(cell: string, label: string): boolean {
  const [one, other] = [plain(cell), plain(label)];
  return one !== '' && other !== '' && (one === other || other.startsWith(`${one} `) || other.startsWith(`${one}(`));
}

const isSameValue = (cell: string, value: string): boolean =>
  (cell.replaceAll(',', '').match(/-?\d+(?:\.\d+)?/g) ?? []).some((one) => Number(one) === Number(value));
