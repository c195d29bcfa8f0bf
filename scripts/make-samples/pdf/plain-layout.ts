import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { sub } from '../plan-source';
import { SHORT_WORDS, titlesBy } from '../section-words';
import { PageFlow } from './page-flow';
import { pieceLines, type TextLook } from './text-lines';
import { frontPage, writePieces } from './write-pieces';

const titles = titlesBy((id) => `Section ${id} – ${SHORT_WORDS[id]}`);
const LOOK: TextLook = { face: 'Times-Roman', bold: 'Times-Bold', size: 11.5, accent: '#000000', boldSubs: false };

/** One face and size for everything, and running lines that name sections on every page. */
export const pdfPlainLines: Layout = {
  id: 'pdf-plain-lines',
  format: 'pdf',
  provision: 'sentences',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: [], may: ['headers-footers'] },
  render: async (plan) => {
    const flow = new PageFlow({ margin: 62 });
    frontPage(flow, plan, LOOK);
    flow.newPage();
    for (const id of SECTION_IDS) {
      flow.space(10);
      const heading = pieceLines([sub(titles[id] ?? '')], flow.width, flow.measure, LOOK);
      writePieces(flow, heading, sectionPieces(plan, id), LOOK, '#ffffff');
    }
    return flow.finish((page, pages) => [
      'Education, Health and Care Plan – Section A to Section K',
      `Section F provision must be secured by the council. ${plan.source.ref}, page ${page} of ${pages}`,
    ]);
  },
};
