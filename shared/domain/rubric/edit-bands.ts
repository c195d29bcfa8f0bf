import { insertedAt } from './insert-at';
import { nextBandId } from './next-id';
import type { RubricContent } from './rubric-draft';

type BandDraft = RubricContent['bands'][number];

export function addBand(
  content: RubricContent,
  { word, from, at }: { readonly word: string; readonly from: number; readonly at?: number },
  spent: ReadonlySet<string>,
): RubricContent {
  const { bands } = content;
  const id = nextBandId([...spent, ...bands.map((band) => band.id)]);
  const below = bands.findIndex((band) => band.from < from);
  const place = at ?? (below === -1 ? bands.length : below);
  return { ...content, bands: insertedAt(bands, place, { id, word, from }) };
}

/** A cap that names the band is left as it is: which band takes its place is for a person to choose. */
export const removeBand = (content: RubricContent, bandId: string): RubricContent => ({
  ...content,
  bands: content.bands.filter(({ id }) => id !== bandId),
});

export const changeBand = (
  content: RubricContent,
  bandId: string,
  fields: Partial<Pick<BandDraft, 'word' | 'from'>>,
): RubricContent => ({
  ...content,
  bands: content.bands.map((band) => (band.id === bandId ? { ...band, ...fields } : band)),
});
