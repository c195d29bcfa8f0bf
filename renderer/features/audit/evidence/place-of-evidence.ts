import type { ShownBlocks } from '../paper/use-shown';
import type { PlacedEvidence } from './use-found-evidence';

/** Where a piece of evidence is to be shown in the text being read; null where none of it was found. */
export function placeOfEvidence({ found }: PlacedEvidence): ShownBlocks | null {
  const passages = found.passages.flatMap((passage) => (passage.kind === 'lost' ? [] : [passage]));
  const [first] = passages;
  const area = found.area ?? undefined;
  if (first === undefined && area === undefined) return null;
  return {
    blockIds: passages.map(({ blockId }) => blockId),
    ...(first === undefined ? {} : { words: { blockId: first.blockId, from: first.from, to: first.to } }),
    ...(area === undefined ? {} : { area }),
  };
}
