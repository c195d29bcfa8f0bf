import type { Line } from './lines';

/** The line stopped although the first word of the next one would still have fitted: it ends a paragraph. */
export function hasEnded(line: Line, next: Line, rightEdge: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const width = (next.right - next.left) * (word / Math.max(1, next.text.length));
  return line.right + width + line.size * 0.8 < rightEdge;
}
