import { describe, expect, test } from 'vitest';
import { PROVISION_QUESTIONS } from '#shared/domain/prompts/prompt';
import { questionsFound, readingsOfItems, readLabelledItems } from '../../../helpers/prompts/labelled-items';
import { figuresOf, linesOf, tallyByLabel } from '../../../helpers/prompts/tally';

const EXAMPLES = readLabelledItems('questions-examples');
const HELD_OUT = readLabelledItems('questions-held-out');
const LATER = readLabelledItems('questions-held-out-later');
const ALL = [...EXAMPLES, ...HELD_OUT, ...LATER];

describe('the labelled items of provision', () => {
  test('are 130 or more, most of them held out, and each question is answered in some and not in others', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(130);
    expect((HELD_OUT.length + LATER.length) / ALL.length).toBeGreaterThan(0.7);
    expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
    for (const question of PROVISION_QUESTIONS) {
      const answering = ALL.filter(({ expected }) => expected.has(question)).length;
      expect(Math.min(answering, ALL.length - answering)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each([
    ['all items', ALL],
    ['examples', EXAMPLES],
    ['held-out items', HELD_OUT],
    ['items held out later', LATER],
  ])('answer each of the six questions rightly at least nine times in ten: %s', (title, items) => {
    const readings = readingsOfItems(items);
    process.stdout.write(`${linesOf(`six questions, ${title}: ${items.length}`, readings).join('\n')}\n`);
    const poor = [...tallyByLabel(readings)].filter(([, tally]) => {
      const { precision, recall } = figuresOf(tally);
      return precision < 0.9 || recall < 0.9;
    });
    expect(poor).toEqual([]);
  });

  test.each([
    ['every minute of every lesson', 'A signer is in class for every minute of every lesson.', true],
    ['the whole of each lesson', 'A signer is in class for the whole of each lesson.', true],
    ['full time', 'A signer is in class full time.', true],
    ['all lessons', 'A signer is in class in all lessons.', false],
    ['every lesson', 'A signer is in class every lesson.', false],
  ])('say how often, and how long only where that is said: %s', (_title, text, howLong) => {
    const found = questionsFound(text);
    expect([found.has('howOften'), found.has('howLong')]).toEqual([true, howLong]);
  });

  test.each([
    ['Reports are brought together by the SENCO for each review.', false],
    ['The effect is looked at for each review by the SENCO.', true],
    ['The SENCO attends the annual review.', false],
    ['Subject to review.', false],
    ['Regular review and monitoring.', false],
    ['A catch-up club on Mondays. Reviewed by the SENCO each term.', true],
    ['The nurse checks the feeding tube twice a day.', false],
  ])('tell a review of the provision from the papers for a meeting and from care: %s', (text, review) => {
    expect(questionsFound(text).has('review')).toBe(review);
  });
});
