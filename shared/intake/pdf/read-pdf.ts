import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { assignSections } from '#shared/domain/plan/assign-sections';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { INTAKE_VERSION } from '../intake-version';
import type { ReadHooks } from '../read-plan-file';
import { Refusal, refuse, refuseAbove } from '../refusal';
import { blocksFromEntries } from './blocks-from-entries';
import { findFurniture, findWatermarks } from './furniture';
import type { PageContent } from './geometry';
import { Layout } from './layout';
import { measure, rightEdges } from './measure';
import { readPage } from './page-content';
import { openPdf } from './pdf-engine';
import { pdfWarnings } from './pdf-warnings';
import { regionsOf } from './regions';
import { findGrids } from './ruled-grid';

/** A page with fewer visible characters than this, and something drawn on it, is taken for a scan. */
const FEW_CHARACTERS = 16;
/** The end mark must stand this near the end of the file (ISO 32000-1, 7.5.5, with room for trailing bytes), in bytes. */
const END_WITHIN = 4096;

/**
 * Reads a PDF by the positions of its text: lines and paragraphs, tables by their drawn lines or by gaps that line up,
 * running headers and footers set aside.
 */
export async function readPdf(bytes: Uint8Array, limits: IntakeLimits, hooks: ReadHooks): Promise<PlanText> {
  // pdf.js would mend a cut-off file and show half a plan as if it were whole.
  if (!new TextDecoder('latin1').decode(bytes.subarray(-END_WITHIN)).includes('%%EOF')) refuse('corrupt');
  const document = await openPdf(bytes);
  try {
    refuseAbove('pages', document.numPages, limits.pages);
    const pages = await readPages(document, hooks);
    return toPlanText(pages, await orCorrupt(findBeside(document)), hooks.withoutText === 'accept');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, hooks: ReadHooks): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    hooks.signal?.throwIfAborted();
    pages.push(await orCorrupt(readOne(document, number)));
    hooks.onProgress?.(number / document.numPages);
  }
  return pages;
}

async function readOne(document: PDFDocumentProxy, number: number): Promise<PageContent> {
  const page = await document.getPage(number);
  const content = await readPage(page);
  page.cleanup();
  return content;
}

/** A page that cannot be read refuses the file: half a plan must never pass for a whole one. */
async function orCorrupt<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new Refusal('corrupt', { cause });
  }
}

interface Beside {
  readonly attachments: number;
  readonly scripts: boolean;
}

async function findBeside(document: PDFDocumentProxy): Promise<Beside> {
  const attachments: unknown = await document.getAttachments();
  const count = attachments instanceof Map ? attachments.size : Object.keys(attachments ?? {}).length;
  return { attachments: count, scripts: await document.hasJSActions() };
}

function toPlanText(pages: readonly PageContent[], beside: Beside, acceptScans: boolean): PlanText {
  const grids = new Map(pages.map((page) => [page.number, findGrids(page.rules)]));
  const furniture = findFurniture(pages, grids);
  const isText = (piece: PageContent['pieces'][number]) => !furniture.pieces.has(piece);
  const characters = (page: PageContent) =>
    page.pieces.filter(isText).reduce((sum, piece) => sum + piece.text.replace(/\s/g, '').length, 0);
  const isPicture = (page: PageContent) => page.hasPictures && characters(page) < FEW_CHARACTERS;
  const wordless = pages.every((page) => isPicture(page) || characters(page) === 0);
  // Where no page has words, letters drawn as shapes are a scan as well.
  const scanned = pages.filter((page) => isPicture(page) || (wordless && page.hasShapes));
  // In a file of blank pages there is nothing to mark.
  if (wordless && !(acceptScans && scanned.length > 0)) refuse('no-text');
  const isScanned = new Set(scanned.map((page) => page.number));

  const watermarks = findWatermarks(pages);
  const measures = measure(pages, isText);
  const regions = pages.map((page) => ({
    page,
    width: page.width,
    region: regionsOf(page, grids.get(page.number) ?? [], page.pieces.filter(isText)),
  }));
  const rightEdge = rightEdges(regions.map(({ width, region }) => ({ width, free: region.pieces })));
  const layout = new Layout(measures);
  for (const { page, region } of regions) {
    layout.addPage(page.number, region, rightEdge(page.width));
    layout.addTurned(page.turned.filter((piece) => !watermarks.has(piece.text)));
  }
  const blocks = blocksFromEntries(layout.entries, measures);
  const { sections, warnings } = assignSections(blocks);
  const findings = {
    ...beside,
    scannedPages: scanned.map((page) => page.number),
    wordless,
    picturePages: pages.filter((page) => page.hasPictures && !isScanned.has(page.number)).map((page) => page.number),
    furnitureLines: furniture.lines + watermarks.size,
    notes: pages.reduce((sum, page) => sum + page.notes, 0),
    unsafeLinks: pages.reduce((sum, page) => sum + page.unsafeLinks, 0),
  };
  return {
    intakeVersion: INTAKE_VERSION,
    format: 'pdf',
    pages: pages.length,
    blocks,
    sections,
    // That sections are missing goes without saying where there is no text.
    warnings: wordless ? pdfWarnings(findings) : [...pdfWarnings(findings), ...warnings],
  };
}
