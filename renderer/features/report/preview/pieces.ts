import type { Block, Row, Table } from '#shared/domain/report/model/blocks';
import type { PartId } from '#shared/domain/report/model/part-ids';
import type { Part, ReportModel } from '#shared/domain/report/model/report-model';

/** What a page break may not part, in the order of the report. */
export type PieceContent =
  | { readonly kind: 'title' }
  | { readonly kind: 'contents' }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'bullet'; readonly text: string }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'row'; readonly table: Table; readonly row: Row }
  | { readonly kind: 'block'; readonly block: Exclude<Block, { kind: 'table' | 'bullets' }> };

export interface Piece {
  readonly key: string;
  readonly partId: PartId;
  readonly content: PieceContent;
  readonly landscape: boolean;
  readonly startsPage: boolean;
  /** Stays on the page of what comes after it. */
  readonly keepsNext: boolean;
}

/** Parts that always begin a page, as in the Word document. */
const ON_NEW_PAGE: ReadonlySet<PartId> = new Set(['summary', 'trend']);

/** The report in pieces: title, cover and contents first, then its parts, with tables and figures numbered as they stand. */
export function piecesOf(model: ReportModel): readonly Piece[] {
  const numbers = { table: 0, figure: 0 };
  const cover = model.parts.find(({ id }) => id === 'cover');
  const front = { partId: 'cover', landscape: false, startsPage: false } as const;
  return [
    { ...front, key: 'title', content: { kind: 'title' }, keepsNext: true },
    ...(cover === undefined ? [] : blockPieces(cover, numbers)),
    { ...front, key: 'contents', content: { kind: 'contents' }, keepsNext: false },
    ...model.parts.filter(({ id }) => id !== 'cover').flatMap((part) => partPieces(part, numbers)),
  ];
}

interface Numbers {
  table: number;
  figure: number;
}

function partPieces(part: Part, numbers: Numbers): readonly Piece[] {
  const { id, landscape } = part;
  const heading = {
    key: `part.${id}`,
    partId: id,
    content: { kind: 'part', part },
    landscape,
    startsPage: ON_NEW_PAGE.has(id),
    keepsNext: true,
  } as const;
  return [heading, ...blockPieces(part, numbers)];
}

const blockPieces = (part: Part, numbers: Numbers): readonly Piece[] =>
  part.blocks.flatMap((block, at) => {
    const next = part.blocks[at + 1];
    return contentsOf(block, numbers).map((content, place, all) => ({
      key: `${part.id}.${at}.${place}`,
      partId: part.id,
      content,
      landscape: part.landscape,
      startsPage: false,
      // What a chart says and the chart are read together; a caption stands above its table or figure.
      keepsNext: content.kind === 'caption' || (place === all.length - 1 && leadsOn(block, next)),
    }));
  });

const leadsOn = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' || (block.kind === 'sentence' && next?.kind === 'chart');

function contentsOf(block: Block, numbers: Numbers): readonly PieceContent[] {
  switch (block.kind) {
    case 'bullets':
      return block.items.map(({ text }) => ({ kind: 'bullet', text }));
    case 'table':
      numbers.table += 1;
      return [
        { kind: 'caption', text: `Table ${numbers.table}: ${block.title}` },
        ...block.rows.map((row) => ({ kind: 'row', table: block, row }) as const),
      ];
    case 'chart':
      numbers.figure += 1;
      return [
        { kind: 'caption', text: `Figure ${numbers.figure}: ${block.title}` },
        { kind: 'block', block },
      ];
    default:
      return [{ kind: 'block', block }];
  }
}
