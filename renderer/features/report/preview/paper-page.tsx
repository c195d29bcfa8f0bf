import { type CSSProperties, memo, type ReactNode, useMemo } from 'react';
import { edgeNotice } from '#shared/domain/report/model/edge-words';
import type { PartId } from '#shared/domain/report/model/part-ids';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { BlockView } from './block-view';
import { PAPER, type Page } from './paginate';
import { type PieceRun, runsOf } from './piece-runs';
import type { Piece } from './pieces';
import { TableView } from './table-view';

export interface PaperContext {
  readonly model: ReportModel;
  /** Page of each part; empty while it is not known yet. */
  readonly pages: ReadonlyMap<PartId, number>;
  readonly onGo: (part: PartId) => void;
}

/** A box of a size on paper: `--px` is what a pixel on paper takes in the window, `--side` a page's margin in such pixels. */
const paperStyle = (
  scale: number,
  wide: number,
  high = 0,
  side = 0,
): CSSProperties & Record<'--px' | '--side', string> => ({
  '--px': `${scale}px`,
  '--side': String(side),
  inlineSize: wide * scale,
  minBlockSize: high * scale,
});

interface PaperPageProps {
  readonly page: Page;
  readonly number: number;
  readonly of: number;
  readonly scale: number;
  readonly context: PaperContext;
}

/** One page as on paper: A4, with what stands at its top and foot. */
export const PaperPage = memo(function PaperPage({ page, number, of, scale, context }: PaperPageProps) {
  const { model } = context;
  const { short, long } = PAPER;
  const [wide, high] = page.landscape ? [long, short] : [short, long];
  return (
    <section
      className="paper-page"
      aria-label={`Page ${number} of ${of}`}
      data-page={number}
      style={paperStyle(scale, wide, high, sideOf(page.landscape))}
    >
      <p className="paper-edge">{edgeNotice(model)}</p>
      <div className="paper-body">
        <PaperContent pieces={page.pieces} context={context} />
      </div>
      <p className="paper-edge paper-foot">
        Page {number} of {of}
      </p>
    </section>
  );
});

/** Everything once, in one column of the width of a page, to be measured and never seen. */
export function PaperToMeasure({
  pieces,
  context,
}: {
  readonly pieces: readonly Piece[];
  readonly context: PaperContext;
}) {
  return (
    <div className="paper-measure" aria-hidden="true" inert>
      {[false, true].map((landscape) => (
        <div key={String(landscape)} className="paper-body" style={paperStyle(1, bodyWidth(landscape))}>
          <PaperContent pieces={pieces.filter((piece) => piece.landscape === landscape)} context={context} />
        </div>
      ))}
    </div>
  );
}

const sideOf = (landscape: boolean): number => (landscape ? PAPER.wideSide : PAPER.side);

const bodyWidth = (landscape: boolean): number => (landscape ? PAPER.long : PAPER.short) - 2 * sideOf(landscape);

interface PaperContentProps {
  readonly pieces: readonly Piece[];
  readonly context: PaperContext;
}

function PaperContent({ pieces, context }: PaperContentProps): ReactNode {
  const runs = useMemo(() => runsOf(pieces), [pieces]);
  return runs.map((run) => <RunView key={run.key} run={run} context={context} />);
}

function RunView({ run, context }: { readonly run: PieceRun; readonly context: PaperContext }) {
  const [first] = run.pieces;
  if (first === undefined) return null;
  if (run.kind === 'rows') return <TableView run={run} threshold={context.model.threshold} />;
  if (run.kind === 'bullets')
    return (
      <ul className="paper-bullets from-figures">
        {run.pieces.map(({ key, content }) =>
          content.kind === 'bullet' ? (
            <li key={key} data-piece={key}>
              {content.text}
            </li>
          ) : null,
        )}
      </ul>
    );
  return (
    <div className="paper-piece" data-piece={first.key}>
      <OneView piece={first} context={context} />
    </div>
  );
}

function OneView({
  piece: { content, landscape },
  context,
}: {
  readonly piece: Piece;
  readonly context: PaperContext;
}) {
  const { model } = context;
  switch (content.kind) {
    case 'title':
      return <h2 className="paper-title">{model.title}</h2>;
    case 'contents':
      return <Contents context={context} />;
    case 'part':
      return (
        <h3 className="paper-part" id={`paper-${content.part.id}`} tabIndex={-1}>
          {content.part.title}
        </h3>
      );
    case 'caption':
      return <p className="paper-caption">{content.text}</p>;
    case 'block':
      return <BlockView block={content.block} width={bodyWidth(landscape)} threshold={model.threshold} />;
    default:
      return null;
  }
}

function Contents({ context: { model, pages, onGo } }: { readonly context: PaperContext }) {
  return (
    <nav className="paper-contents" aria-label="Contents of the report">
      <p className="paper-contents-title">Contents</p>
      <ul>
        {model.parts
          .filter(({ id }) => id !== 'cover')
          .map(({ id, title }) => (
            <li key={id}>
              <button type="button" onClick={() => onGo(id)}>
                <span>{title}</span>
                <span className="paper-dots" aria-hidden="true" />
                <span>
                  <span className="visually-hidden">page </span>
                  {pages.get(id) ?? ''}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
