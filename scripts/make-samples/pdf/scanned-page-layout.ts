import { readFile } from 'node:fs/promises';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { LONG_WORDS, titlesBy } from '../section-words';
import { PageFlow } from './page-flow';
import { headingLines, type TextLook } from './text-lines';
import { frontPage, writePieces } from './write-pieces';

const titles = titlesBy((id) => `Section ${id} – ${LONG_WORDS[id]}`);
const LOOK: TextLook = { face: 'Helvetica', bold: 'Helvetica-Bold', size: 12, accent: '#145a32', boldSubs: true };

/** A photographed letter in black and white: a picture of text, with no text behind it. */
export const scannedLetter = new URL('../assets/parents-letter.png', import.meta.url);

/** Text pages with the parents' letter scanned in after Section A. */
export const pdfScannedPage: Layout = {
  id: 'pdf-scanned-page',
  format: 'pdf',
  provision: 'sentences',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: ['scanned-pages'], may: ['headers-footers', 'images'] },
  render: async (plan) => {
    const flow = new PageFlow({ margin: 56 });
    frontPage(flow, plan, LOOK);
    flow.newPage();
    let scanned = 0;
    for (const id of SECTION_IDS) {
      const heading = headingLines(titles[id] ?? '', flow.width, flow.measure, 15, LOOK);
      writePieces(flow, heading, sectionPieces(plan, id), LOOK, '#d5f5e3');
      if (id !== 'A') continue;
      scanned = flow.pageNumber + 1;
      flow.picturePage(await readFile(scannedLetter));
    }
    return flow.finish((page, pages) => ['', `${plan.source.ref} · final plan · page ${page} of ${pages}`], [scanned]);
  },
};
