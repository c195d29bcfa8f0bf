import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import type { ComposedPlan } from '../compose-plan';
import { COUNCIL, LEGAL_NOTE, personalDetails } from '../docx/front-page';
import type { Piece } from '../plan-source';
import type { PageFlow } from './page-flow';
import { headingLines, type Line, pieceLines, type TextLook } from './text-lines';

/** A heading and its pieces in one column over the full width, tables as ruled tables. */
export function writePieces(
  flow: PageFlow,
  heading: readonly Line[],
  pieces: readonly Piece[],
  look: TextLook,
  fill: string,
): void {
  let waiting: Line[] = [...heading];
  for (const piece of pieces) {
    if (piece.kind !== 'table') {
      waiting.push(...pieceLines([piece], flow.width, flow.measure, look));
      continue;
    }
    flow.lines(waiting);
    waiting = [];
    flow.space(6);
    flow.table(piece.head, piece.rows, { face: look.face, bold: look.bold }, fill);
  }
  flow.lines(waiting);
}

export function frontPage(flow: PageFlow, plan: ComposedPlan, look: TextLook): void {
  const { child, type } = plan.source;
  const line = (text: string, size: number) => flow.lines(headingLines(text, flow.width, flow.measure, size, look));
  line(COUNCIL, 14);
  line('Education, Health and Care Plan', 24);
  line(`${child.name} · ${PLAN_TYPE_WORDS[type].toLowerCase()}`, 14);
  flow.space(14);
  flow.table([], personalDetails(plan), { face: look.face, bold: look.bold }, '#ffffff');
  flow.space(8);
  flow.lines(pieceLines([{ kind: 'text', text: LEGAL_NOTE }], flow.width, flow.measure, look));
}
