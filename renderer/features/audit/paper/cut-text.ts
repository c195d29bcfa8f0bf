import type { CheckBox, StyledRun, TextStyle } from '#shared/domain/plan/block-look';

/** A stretch of a block's text that is drawn in one piece. */
export interface TextPiece {
  readonly from: number;
  readonly text: string;
  readonly style: readonly TextStyle[];
  /** There where the piece is a check box. */
  readonly ticked?: boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first stretch of the list, from place `at` on, that does not end before `from`. */
function skipTo(stretches: readonly Stretch[], at: number, from: number): number {
  let next = at;
  while ((stretches[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
  return next;
}

/**
 * Cuts a text where its look changes. Joined again the pieces are the text, every character once and in order, whatever
 * the stretches say: those that reach out of the text are cut off.
 */
export function cutText(text: string, runs: readonly StyledRun[], boxes: readonly CheckBox[]): readonly TextPiece[] {
  const bounds = new Set([0, text.length]);
  for (const { from, to } of [...runs, ...boxes])
    for (const bound of [from, to]) if (bound < text.length) bounds.add(bound);
  const cuts = [...bounds].sort((a, b) => a - b);
  let [run, box] = [0, 0];
  return cuts.slice(0, -1).map((from, place) => {
    run = skipTo(runs, run, from);
    box = skipTo(boxes, box, from);
    const style = runs[run];
    const tick = boxes[box];
    return {
      from,
      text: text.slice(from, cuts[place + 1]),
      style: style !== undefined && style.from <= from ? style.style : [],
      ...(tick !== undefined && tick.from <= from ? { ticked: tick.ticked } : {}),
    };
  });
}
