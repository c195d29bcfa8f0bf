/** Layers of colour over the words of a plan, each over those before it. */
export const LAYERS = ['prompt', 'prompt-here', 'evidence', 'evidence-here', 'found', 'found-here', 'shown'] as const;
export type Layer = (typeof LAYERS)[number];

const layers = new Map<Layer, Highlight>();

/** What is painted in a layer, wherever it is drawn: the style sheet knows layers only by name. */
export function layerOf(layer: Layer): Highlight {
  const before = layers.get(layer);
  if (before !== undefined) return before;
  const made = new Highlight();
  made.priority = LAYERS.indexOf(layer);
  CSS.highlights.set(layer, made);
  layers.set(layer, made);
  return made;
}
