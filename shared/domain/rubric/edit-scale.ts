import { insertedAt } from './insert-at';
import type { RubricContent } from './rubric-draft';

export function addScalePoint(content: RubricContent, at = content.scale.length): RubricContent {
  const index = Math.min(Math.max(at, 0), content.scale.length);
  const scale = insertedAt(content.scale, index, { value: index, word: '', meaning: '' });
  // The word that was the first to count as met stays the first.
  const metFrom = index <= content.metFrom && index < content.scale.length ? content.metFrom + 1 : content.metFrom;
  return { ...content, scale: numbered(scale), metFrom };
}

export function removeScalePoint(content: RubricContent, value: number): RubricContent {
  const scale = content.scale.filter((point) => point.value !== value);
  if (scale.length === content.scale.length) return content;
  const metFrom = value < content.metFrom ? content.metFrom - 1 : content.metFrom;
  return { ...content, scale: numbered(scale), metFrom };
}

export const rewordScalePoint = (
  content: RubricContent,
  value: number,
  words: { readonly word?: string | undefined; readonly meaning?: string | undefined },
): RubricContent => ({
  ...content,
  scale: content.scale.map((point) =>
    point.value === value
      ? { ...point, word: words.word ?? point.word, meaning: words.meaning ?? point.meaning }
      : point,
  ),
});

/** A scale runs 0, 1, 2 … without gaps, whatever was put in or taken out. */
const numbered = (scale: RubricContent['scale']): RubricContent['scale'] =>
  scale.map((point, value) => ({ ...point, value }));
