import type { Block } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { ReportModel } from '#shared/domain/report/model/report-model';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

/** A page of a report as plain as can be, made here so that a check of pages is tested against none that it was written for. */
export const plainPage = (model: ReportModel): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(model.title)}</title><style>p{margin:12px}</style></head><body><h1>${escaped(model.title)}</h1>${model.parts
    .map(
      (part) =>
        `<section><h2>${escaped(part.title)}</h2>${part.blocks.map((block) => blockHtml(block, model)).join('')}</section>`,
    )
    .join('')}</body></html>`;

function blockHtml(block: Block, { threshold }: ReportModel): string {
  switch (block.kind) {
    case 'bullets':
      return `<ul>${block.items.map(({ text }) => element('li', text)).join('')}</ul>`;
    case 'facts':
      return `<dl>${block.items.map(({ label, text }) => element('dt', label) + element('dd', text)).join('')}</dl>`;
    case 'words':
      return block.paragraphs.map((text) => element('p', text)).join('');
    case 'chart':
      return `<figure><svg role="img" aria-label="${escaped(block.altText)}"><title>${escaped(block.title)}</title>${block.points
        .map(
          ({ label }, at) =>
            `<text x="1${at}">${escaped(label)}</text><text>${block.series[0]?.values[at] ?? ''}</text>`,
        )
        .join('')}</svg><figcaption>Figure 1: ${escaped(block.title)}</figcaption></figure>`;
    case 'table':
      return `<table><caption>Table 1: ${escaped(block.title)}</caption><thead><tr>${block.columns
        .map(({ heading }) => element('th', heading))
        .join('')}</tr></thead><tbody>${block.rows
        .map(({ cells }) => `<tr>${cells.map((cell) => element('td', cellWords(cell, threshold))).join('')}</tr>`)
        .join('')}</tbody></table>`;
    case 'heading':
      return element('h3', block.text);
    default:
      return element('p', block.text);
  }
}
