import type { Block, Chart, Column, Table } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Cell, Threshold } from '#shared/domain/report/model/cells';
import type { Part } from '#shared/domain/report/model/report-model';
import { shownBlocks } from '#shared/domain/report/model/shown-blocks';
import { chartSvg } from './chart-svg';
import { escapeHtml } from './escape-html';
import { chartLegend } from './legend';
import type { BlockNumbers } from './number-blocks';

export interface PagePlace {
  readonly numbers: BlockNumbers;
  readonly threshold: Threshold;
}

const paragraph = (text: string, className?: string): string =>
  `<p${className === undefined ? '' : ` class="${className}"`}>${escapeHtml(text)}</p>`;

/** One part as a section under its heading; the cover's blocks stand under the title of the page without one. */
export function partSection(part: Part, place: PagePlace): string {
  const id = `part-${part.id}`;
  const blocks = shownBlocks(part.blocks);
  const inside = blocks.map((block) => blockHtml(block, place)).join('\n');
  return (
    `<section aria-labelledby="${id}"${part.landscape ? ' class="wide"' : ''}>` +
    `<h2 id="${id}" tabindex="-1">${escapeHtml(part.title)}</h2>\n${inside}\n</section>`
  );
}

export function blockHtml(block: Block, place: PagePlace): string {
  switch (block.kind) {
    case 'sentence':
      return paragraph(block.text);
    case 'bullets':
      return `<ul>${block.items.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>${block.items
        .map(({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`)
        .join('')}</dl>`;
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'notice':
      return paragraph(block.text, 'notice');
    case 'note':
      return paragraph(block.text, 'note');
    case 'words':
      return block.paragraphs.map((text) => paragraph(text)).join('\n');
    case 'table':
      return tableHtml(block, place);
    case 'chart':
      return chartHtml(block, place);
  }
}

/** A table with its caption, a heading row and a heading in each row. It can be scrolled sideways by keyboard too. */
function tableHtml(table: Table, { numbers, threshold }: PagePlace): string {
  const number = numbers.tables.get(table) ?? 0;
  const id = `table-${number}`;
  const caption = `Table ${number}: ${table.title}`;
  const heads = table.columns.map(
    ({ heading, align }) => `<th scope="col"${sideClass(align)}>${escapeHtml(heading)}</th>`,
  );
  const rows = table.rows.map(
    ({ cells, startsGroup = false, isWhole = false }) =>
      `<tr${classes([...(startsGroup ? ['group'] : []), ...(isWhole ? ['whole'] : [])])}>${cells
        .map((cell, at) => cellHtml(cell, table.columns[at], at === 0, threshold))
        .join('')}</tr>`,
  );
  return (
    `<div class="scroll" role="region" aria-labelledby="${id}-name" tabindex="0"><table id="${id}">` +
    `<caption id="${id}-name">${escapeHtml(caption)}<span class="unseen">. ${escapeHtml(table.altText)}</span></caption>` +
    `<thead><tr>${heads.join('')}</tr></thead>\n<tbody>${rows.join('\n')}</tbody></table></div>`
  );
}

const sideClass = (align: Column['align']): string => (align === 'right' ? ' class="right"' : '');

function cellHtml(cell: Cell, column: Column | undefined, first: boolean, threshold: Threshold): string {
  const words = escapeHtml(cellWords(cell, threshold));
  const side = column?.align === 'right' ? ['right'] : [];
  if (first) return `<th scope="row"${classes(side)}>${words}</th>`;
  // The word of a rating stands on its shade, so that the colour never speaks alone.
  const shade = cell.kind === 'rating' ? [`rated-${cell.word.toLowerCase().replaceAll(' ', '-')}`] : [];
  return `<td${classes([...side, ...shade])}>${words}</td>`;
}

const classes = (names: readonly string[]): string => (names.length === 0 ? '' : ` class="${names.join(' ')}"`);

/** A chart as a picture of lines and words, with a link to the table that holds its figures. */
function chartHtml(chart: Chart, { numbers }: PagePlace): string {
  const number = numbers.figures.get(chart) ?? 0;
  const table = numbers.byTableId.get(chart.tableId);
  const link =
    table === undefined
      ? ''
      : `<p class="note"><a href="#table-${table}">The figures of this chart: Table ${table}</a></p>`;
  return (
    `<figure id="figure-${number}"><figcaption>${escapeHtml(`Figure ${number}: ${chart.title}`)}</figcaption>` +
    `<div class="scroll" role="region" aria-label="Figure ${number}" tabindex="0">${chartSvg(chart, number)}</div>` +
    `${chartLegend(chart)}${link}</figure>`
  );
}
