import { MOST_RUNS, type StyledRun, TEXT_STYLES, type TextStyle } from '#shared/domain/plan/block-look';
import type { RunLook } from './looks';

/** A set of text styles as bits, by their places in `TEXT_STYLES`; 0 is plain. */
export type StyleBits = number;

const BITS = Object.fromEntries(TEXT_STYLES.map((style, place) => [style, 1 << place])) as Record<TextStyle, number>; // one entry a style

export const BOLD: StyleBits = BITS.bold;

const SWITCHES = ['bold', 'italic', 'underline', 'strike', 'highlight'] as const;

/** The style of a run that stands in text of the style `around`: what the run says itself goes before what is around it. */
export function applyLook(around: StyleBits, look: RunLook | undefined): StyleBits {
  if (look === undefined) return around;
  let bits = around;
  for (const style of SWITCHES) {
    if (look[style] === true) bits |= BITS[style];
    else if (look[style] === false) bits &= ~BITS[style];
  }
  if (look.script === undefined) return bits;
  bits &= ~(BITS.superscript | BITS.subscript);
  return look.script === 'baseline' ? bits : bits | BITS[look.script];
}

interface Stretch {
  readonly from: number;
  to: number;
  readonly bits: StyleBits;
}

/** Collects the styled stretches of a text while it grows. Stretches of the same style that touch become one. */
export class RunCollector {
  readonly #stretches: Stretch[] = [];

  add(from: number, to: number, bits: StyleBits): void {
    const last = this.#stretches.at(-1);
    if (from === to) return;
    if (last !== undefined && last.bits === bits && last.to === from) last.to = to;
    else if (bits !== 0) this.#stretches.push({ from, to, bits });
  }

  /**
   * The runs of the trimmed text: `start` characters were cut from its head. Stretches of nothing but white space are
   * left out, and so is whatever style the whole block has anyway.
   */
  runsOf(text: string, start: number, anyway: StyleBits): StyledRun[] {
    const runs: StyledRun[] = [];
    for (const { from, to, bits } of this.#stretches) {
      const own = bits & ~anyway;
      const [begin, end] = [Math.max(0, from - start), Math.min(text.length, to - start)];
      if (own === 0 || begin >= end || text.slice(begin, end).trim() === '') continue;
      runs.push({ from: begin, to: end, style: TEXT_STYLES.filter((style) => (own & BITS[style]) !== 0) });
      if (runs.length === MOST_RUNS) break;
    }
    return runs;
  }
}
