import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { text } from '../plan-source';
import { LONG_WORDS, titlesBy } from '../section-words';
import { PageFlow } from './page-flow';
import { headingLines, pieceLines, type TextLook } from './text-lines';
import { frontPage, writePieces } from './write-pieces';

const titles = titlesBy((id) => `Section ${id}: ${LONG_WORDS[id]}`);
const LOOK: TextLook = { face: 'Helvetica', bold: 'Helvetica-Bold', size: 12, accent: '#1a5276', boldSubs: true };

/** Large coloured headings, a contents list on page 2 and a running foot. */
export const pdfHeadings: Layout = {
  id: 'pdf-headings',
  format: 'pdf',
  provision: 'sentences',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: [], may: ['headers-footers'] },
  render: async (plan) => {
    const flow = new PageFlow({ margin: 56 });
    frontPage(flow, plan, LOOK);
    flow.newPage();
    flow.lines(headingLines('Contents', flow.width, flow.measure, 18, LOOK));
    flow.lines(SECTION_IDS.flatMap((id) => pieceLines([text(titles[id] ?? '')], flow.width, flow.measure, LOOK)));
    flow.newPage();
    for (const id of SECTION_IDS) {
      const heading = headingLines(titles[id] ?? '', flow.width, flow.measure, 16, LOOK);
      writePieces(flow, heading, sectionPieces(plan, id), LOOK, '#d6eaf8');
    }
    return flow.finish((page, pages) => ['', `${plan.source.ref} · Official – sensitive · page ${page} of ${pages}`]);
  },
};
