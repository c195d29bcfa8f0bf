/** Pixels that a text of the chart's face takes at most, where it cannot be measured: digits and letters, on the wide side. */
export const widthOfText = (text: string, size: number): number => text.length * size * 0.58;

const GAP = 5;

/**
 * Which points are labelled: all where there is room, otherwise each second, third and so on, counted back from the last,
 * because the last is what a reader looks for. `labels` are what stands below each point in its lines; a label is
 * shown with all its lines or not at all.
 */
export function labelledPoints(
  labels: readonly (readonly string[])[],
  spacing: number,
  size: number,
): readonly number[] {
  const widest = labels.flat().reduce((most, text) => Math.max(most, widthOfText(text, size)), 0);
  const step = Math.max(1, Math.ceil((widest + GAP) / Math.max(1, spacing)));
  const last = labels.length - 1;
  return labels.flatMap((_, at) => ((last - at) % step === 0 ? [at] : []));
}
