import { describe, expect, test } from 'vitest';
import { questionsFound, readingsOfItems, readLabelledItems } from '../../../helpers/prompts/labelled-items';
import { figuresOf, linesOf, tallyByLabel } from '../../../helpers/prompts/tally';
const HELD_OUT = readLabelledItems('questions-held-out');
const EXAMPLES = readLabelledItems('questions-examples');
describe('x', () => {
  test.each([['examples', EXAMPLES], ['held-out items', HELD_OUT]] as const)('%s', (title, items) => {
    process.stdout.write(`${linesOf(`${title}: ${items.length}`, readingsOfItems(items)).join('\n')}\n`);
    for (const { text, expected } of items) {
      const found = questionsFound(text);
      const missed = [...expected].filter((q) => !found.has(q)); const wrong = [...found].filter((q) => !expected.has(q));
      if (missed.length + wrong.length) process.stdout.write(`-[${missed}] +[${wrong}] ${text}\n`);
    }
  });
});
