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

const EVIDENCE = 'evidence ';
const PROMPT = 'prompt ';

/** What a painted place stands for. */
export type MarkedThing = { readonly kind: 'evidence' | 'prompt'; readonly id: string };

export const markedThing = (markId: string): MarkedThing =>
  markId.startsWith(EVIDENCE)
    ? { kind: 'evidence', id: markId.slice(EVIDENCE.length) }
    : { kind: 'prompt', id: markId.slice(PROMPT.length) };

/** The words of all evidence, that of the criterion in hand told apart, and of the prompts that are open. */
export function readingMarks(
  placed: readonly PlacedEvidence[],
  criterionId: string,
  prompts: readonly Prompt[],
  currentPrompt: string | null,
): readonly ReadingMark[] {
  const quoted = placed.flatMap(({ evidence, found }) =>
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
  const prompted = prompts.map(
    ({ key, blockId, from, to }): ReadingMark => ({
      id: `${PROMPT}${key}`,
      layer: key === currentPrompt ? 'prompt-here' : 'prompt',
      blockId,
      from,
      to,
    }),
  );
  return [...quoted, ...prompted];
}
