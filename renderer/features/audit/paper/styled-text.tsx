import { Fragment, type ReactNode } from 'react';
import type { TextStyle } from '#shared/domain/plan/block-look';
import { checkBoxesOf } from '#shared/domain/plan/check-boxes';
import type { Block } from '#shared/domain/plan/plan-text';
import { cutText, type TextPiece } from './cut-text';

const ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  highlight: 'mark',
} as const satisfies Record<TextStyle, string>;

/**
 * The words of a block as they look in the file. Its text nodes joined are the block's text, character by character: what
 * is found in it or kept as evidence is placed by them. Plain text is one text node with nothing around it.
 */
export function StyledText({ block }: { readonly block: Block }): ReactNode {
  const { text, runs = [] } = block;
  const boxes = checkBoxesOf(text, block.boxes);
  if (runs.length === 0 && boxes.length === 0) return text;
  return cutText(text, runs, boxes).map((piece) => <Fragment key={piece.from}>{drawPiece(piece)}</Fragment>);
}

function drawPiece({ text, style, ticked }: TextPiece): ReactNode {
  return dress(style, ticked === undefined ? text : <TickBox ticked={ticked}>{text}</TickBox>);
}

/** Puts the elements of the styles around the content, the first outermost. */
function dress([style, ...others]: readonly TextStyle[], content: ReactNode): ReactNode {
  if (style === undefined) return content;
  const Element = ELEMENTS[style];
  return <Element>{dress(others, content)}</Element>;
}

/** A box drawn by the style sheet over its own character, which stays in the text. */
function TickBox({ ticked, children }: { readonly ticked: boolean; readonly children: string }) {
  return (
    <span
      className="tick-box"
      role="img"
      aria-label={ticked ? 'ticked' : 'not ticked'}
      data-ticked={ticked ? '' : undefined}
    >
      {children}
    </span>
  );
}
