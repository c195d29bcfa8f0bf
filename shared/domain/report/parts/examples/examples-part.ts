import type { Block } from '../../model/blocks';
import type { Example } from '../../model/report-choice';
import { dayText } from '../../plain-text';
import { cleanLine } from '../clean-words';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { isTicked, wordsBlock } from '../words-block';

type SignedOff = Example & { readonly signedOffBy: string; readonly signedOffOn: string };

const isSignedOff = (example: Example): example is SignedOff =>
  example.signedOffBy !== undefined && example.signedOffOn !== undefined;

/** Examples that a named role has signed off, once they are ticked. One that is not signed off is in no output. */
export function examplesPart({ choice }: PartContext): BuiltPart {
  const signedOff = isTicked(choice, 'examples') ? choice.examples.filter(isSignedOff) : [];
  const blocks: Block[] =
    signedOff.length === 0
      ? [
          {
            kind: 'sentence',
            id: 'examples.none',
            text: 'No example is signed off for this report, so none is shown.',
          },
          wordsBlock(choice, 'examples'),
        ]
      : [
          {
            kind: 'sentence',
            id: 'examples.composite',
            text: 'Each example is put together from several plans and rewritten. It describes no single child.',
          },
          ...signedOff.flatMap((example) => blocksOf(choice, example)),
        ];
  return { part: { id: 'examples', title: PART_TITLES.examples, landscape: false, blocks } };
}

const blocksOf = (choice: PartContext['choice'], { heading, text, signedOffBy, signedOffOn }: SignedOff): Block[] => [
  { kind: 'heading', text: cleanLine(heading) || 'Example' },
  wordsBlock(choice, 'examples', text),
  { kind: 'note', text: `Signed off by ${cleanLine(signedOffBy)} on ${dayText(signedOffOn)}.` },
];
