import type { SaxesTagNS } from 'saxes';
import type { CellLook, ParagraphLook, RunLook } from './looks';
import { attribute, isOn } from './read-xml';

/** Sets what one property element says. */
type Setter<T> = (look: T, tag: SaxesTagNS) => void;

const value = (tag: SaxesTagNS): string => attribute(tag, 'val') ?? '';

/** True for a colour that is neither the page's own white nor left to the program (ECMA-376 Part 1, 17.3.5). */
export function isShaded(tag: SaxesTagNS): boolean {
  const fill = attribute(tag, 'fill') ?? 'auto';
  return /^(pct|solid)/.test(value(tag)) || (/^[0-9a-f]{6}$/i.test(fill) && !/^ffffff$/i.test(fill));
}

/** Fonts that draw signs in place of letters. */
const SYMBOL_FONT = /^wingdings( 2)?$/i;

export const RUN_SETTERS: ReadonlyMap<string, Setter<RunLook>> = new Map(
  Object.entries<Setter<RunLook>>({
    'w:b': (look, tag) => {
      look.bold = isOn(tag);
    },
    'w:i': (look, tag) => {
      look.italic = isOn(tag);
    },
    'w:u': (look, tag) => {
      look.underline = value(tag) !== 'none' && value(tag) !== '';
    },
    'w:strike': (look, tag) => {
      look.strike = isOn(tag);
    },
    'w:dstrike': (look, tag) => {
      look.strike = isOn(tag);
    },
    'w:vertAlign': (look, tag) => {
      const script = value(tag);
      look.script = script === 'superscript' || script === 'subscript' ? script : 'baseline';
    },
    'w:highlight': (look, tag) => {
      look.highlight = value(tag) !== 'none';
    },
    'w:shd': (look, tag) => {
      if (isShaded(tag)) look.highlight ??= true;
    },
    'w:rFonts': (look, tag) => {
      const font = attribute(tag, 'ascii') ?? '';
      if (SYMBOL_FONT.test(font)) look.symbolFont = font.toLowerCase();
    },
  }),
);

const ALIGNMENTS: ReadonlyMap<string, NonNullable<ParagraphLook['align']>> = new Map([
  ['center', 'centre'],
  ['right', 'right'],
  ['end', 'right'],
] as const);

export const PARAGRAPH_SETTERS: ReadonlyMap<string, Setter<ParagraphLook>> = new Map(
  Object.entries<Setter<ParagraphLook>>({
    'w:jc': (look, tag) => {
      look.align = ALIGNMENTS.get(value(tag)) ?? 'start';
    },
    'w:ind': (look, tag) => {
      const twips = Number.parseInt(attribute(tag, 'start') ?? attribute(tag, 'left') ?? '', 10);
      if (Number.isFinite(twips)) look.indent = twips;
    },
    'w:shd': (look, tag) => {
      look.shaded = isShaded(tag);
    },
    'w:pageBreakBefore': (look, tag) => {
      look.breakBefore = isOn(tag);
    },
  }),
);

export const CELL_SETTERS: ReadonlyMap<string, Setter<CellLook>> = new Map(
  Object.entries<Setter<CellLook>>({
    'w:shd': (look, tag) => {
      if (isShaded(tag)) look.shaded = true;
    },
    'w:tcW': (look, tag) => {
      const width = Number.parseFloat(attribute(tag, 'w') ?? '');
      const unit = attribute(tag, 'type') ?? 'dxa';
      if ((unit === 'dxa' || unit === 'pct') && width > 0) look.width = width;
    },
  }),
);
