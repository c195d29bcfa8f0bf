import { describe, expect, test } from 'vitest';
import { labelsFound, readingsOf, readLabelled } from '../../../helpers/prompts/labelled-sentences';
import { figuresOf, linesOf, sumOf, tallyByLabel } from '../../../helpers/prompts/tally';

const HELD_OUT = readLabelled('held-out');
const LATER = readLabelled('held-out-later');
const ALL = [...readLabelled('tuning'), ...HELD_OUT, ...LATER];

describe('the labelled sentences', () => {
  test('are two hundred or more, a third of them held out, with weak and sound ones', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(200);
    expect((HELD_OUT.length + LATER.length) / ALL.length).toBeGreaterThan(0.3);
    expect(ALL.filter(({ expected }) => expected.size === 0).length).toBeGreaterThan(60);
    expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
  });

  test.each([
    ['all sentences', ALL],
    ['held-out sentences', HELD_OUT],
    ['sentences held out later', LATER],
  ])('give prompts that are right at least nine times in ten, and miss at most one in ten: %s', (title, sentences) => {
    const readings = readingsOf(sentences);
    process.stdout.write(`${linesOf(`${title}: ${sentences.length} sentences`, readings).join('\n')}\n`);
    const { precision, recall } = figuresOf(sumOf(tallyByLabel(readings).values()));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('give each class at least nine in ten right and found', () => {
    const poor = [...tallyByLabel(readingsOf(ALL))].filter(([, tally]) => {
      const { precision, recall } = figuresOf(tally);
      return precision < 0.9 || recall < 0.9;
    });
    expect(poor).toEqual([]);
  });

  test.each([
    ['F', 'May 2027: the occupational therapist re-assesses handwriting in one session of 60 minutes.'],
    ['F', 'Access arrangements for examinations are put in place by the examinations officer.'],
    ['F', 'The class teacher teaches regular verbs.'],
    ['F', 'A small group of no more than 4.'],
    ['A', '“I should have more support when needed.”'],
    ['B', 'Wren can walk up to 20 metres.'],
  ] as const)('raise nothing in Section %s for the known false alarm: %s', (section, text) => {
    expect([...labelsFound({ part: 'tuning', section, text, expected: new Set() })]).toEqual([]);
  });
});
