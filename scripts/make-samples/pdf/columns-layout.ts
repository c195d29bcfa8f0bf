import { COLUMN_ORDER, columnGroups, columnTitles } from '../docx/column-tables';
import type { Layout } from '../layout';
import { PageFlow } from './page-flow';
import { headingLines, pieceLines, type TextLook } from './text-lines';
import { frontPage, writePieces } from './write-pieces';

const LOOK: TextLook = { face: 'Helvetica', bold: 'Helvetica-Bold', size: 9.5, accent: '#6e2c00', boldSubs: true };

/** The column template printed to PDF: only positions tell needs, provision and outcomes apart. */
export const pdfColumns: Layout = {
  id: 'pdf-columns',
  format: 'pdf',
  provision: 'sentences',
  order: COLUMN_ORDER,
  titles: () => columnTitles,
  warnings: { must: [], may: ['headers-footers', 'repeated-section'] },
  render: async (plan) => {
    const flow = new PageFlow({ landscape: true, margin: 48 });
    frontPage(flow, plan, LOOK);
    flow.newPage();
    const heading = (text: string) => headingLines(text, flow.width, flow.measure, 14, LOOK);
    writePieces(flow, heading(columnTitles.A ?? ''), plan.own.A, LOOK, '#f6ddcc');
    for (const group of columnGroups(plan)) {
      flow.needs(150);
      flow.lines(heading(group.caption));
      flow.space(6);
      const inner = flow.width / group.columns.length - 12;
      flow.columns(
        group.columns.map(({ id }) => columnTitles[id] ?? ''),
        group.columns.map(({ pieces }) => pieceLines(pieces, inner, flow.measure, LOOK)),
        { bold: LOOK.bold, fill: '#f6ddcc' },
      );
    }
    flow.needs(200);
    for (const id of ['I', 'J', 'K'] as const) {
      writePieces(flow, heading(columnTitles[id] ?? ''), plan.own[id], LOOK, '#f6ddcc');
    }
    return flow.finish((page) => ['', `${plan.source.ref} · page ${page}`]);
  },
};
