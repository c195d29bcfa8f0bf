import type { Prompt } from '#shared/domain/prompts/prompt';
import type { PlacedEvidence } from './use-found-evidence';

/** Words painted in the text, by what they are. */
export interface ReadingMark {
  readonly id: string;
  readonly layer: 'evidence' | 'evidence-here' | 'prompt' | 'prompt-here';
  readonly blockId: string;
  /** UTF-16 offsets in the block's text, `to` not included. */
  readonly from: number;
  readonly to: number;
}

/** What is painted in the text, by layer; the same array for as long as the layer is the same. */
export type ReadingMarks = { readonly [layer in ReadingMark['layer']]?: readonly ReadingMark[] };

const EVIDENCE = 'evidence ';
const PROMPT = 'prompt ';

/** What a painted place stands for. */
export type MarkedThing = { readonly kind: 'evidence' | 'prompt'; readonly id: string };

export const markedThing = (markId: string): MarkedThing =>
  markId.startsWith(EVIDENCE)
    ? { kind: 'evidence', id: markId.slice(EVIDENCE.length) }
    : { kind: 'prompt', id: markId.slice(PROMPT.length) };

/** The words of all evidence, that of the criterion in hand in a layer of its own. */
export function evidenceMarks(placed: readonly PlacedEvidence[], criterionId: string) {
  const marks = placed.flatMap(({ evidence, found }) =>
    found.passages.flatMap((passage): ReadingMark[] =>
      passage.kind === 'lost'
        ? []
        : [
            {
              id: `${EVIDENCE}${evidence.id}`,
              layer: evidence.criterionId === criterionId ? 'evidence-here' : 'evidence',
              blockId: passage.blockId,
              from: passage.from,
              to: passage.to,
            },
          ],
    ),
  );
  return inLayers(marks, 'evidence', 'evidence-here');
}

/** The words of the prompts that are open, those of the one that the auditor has gone to in a layer of their own. */
export function promptMarks(prompts: readonly Prompt[], currentPrompt: string | null) {
  const marks = prompts.map(
    ({ key, blockId, from, to }): ReadingMark => ({
      id: `${PROMPT}${key}`,
      layer: key === currentPrompt ? 'prompt-here' : 'prompt',
      blockId,
      from,
      to,
    }),
  );
  return inLayers(marks, 'prompt', 'prompt-here');
}

/** By layer, since each layer is painted by itself: a long plan has a thousand prompts, which no step of marking changes. */
const inLayers = (marks: readonly ReadingMark[], ...layers: readonly ReadingMark['layer'][]): ReadingMarks =>
  Object.fromEntries(layers.map((name) => [name, marks.filter(({ layer }) => layer === name)]));
