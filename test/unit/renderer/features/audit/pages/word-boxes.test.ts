import { describe, expect, it } from 'vitest';
import {
  scrollToSee,
  type WordBox,
  wordInNextLine,
  wordInSight,
} from '../../../../../../renderer/features/audit/pages/word-boxes';

const word = (left: number, top: number, width = 40, height = 12): WordBox => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

/** Three lines; the second has one short word at its beginning and one of another size. */
const WORDS = [word(0, 0), word(50, 0), word(100, 0), word(0, 20), word(50, 16, 40, 20), word(0, 40), word(100, 40)];

describe('the next line', () => {
  it('is entered at the word nearest to where the steps began', () => {
    expect(wordInNextLine(WORDS, WORDS[0] ?? word(0, 0), 1, 20)).toBe(3);
    expect(wordInNextLine(WORDS, WORDS[2] ?? word(0, 0), 1, 120)).toBe(4);
    expect(wordInNextLine(WORDS, WORDS[4] ?? word(0, 0), 1, 120)).toBe(6);
    expect(wordInNextLine(WORDS, WORDS[6] ?? word(0, 0), -1, 120)).toBe(4);
  });

  it('is not there after the last and before the first', () => {
    expect(wordInNextLine(WORDS, WORDS[5] ?? word(0, 0), 1, 20)).toBeNull();
    expect(wordInNextLine(WORDS, WORDS[1] ?? word(0, 0), -1, 60)).toBeNull();
    expect(wordInNextLine([], word(0, 0), 1, 0)).toBeNull();
  });
});

it('finds the first and the last word that is wholly in sight', () => {
  const view = { left: 0, right: 200, top: 5, bottom: 45 };
  expect(wordInSight(WORDS, view, 1)).toBe(3);
  expect(wordInSight(WORDS, view, -1)).toBe(4);
  expect(wordInSight(WORDS, { ...view, top: 100, bottom: 200 }, 1)).toBeNull();
});

describe('bringing a word into sight', () => {
  const view = { left: 0, right: 300, top: 100, bottom: 400 };
  it('scrolls nothing where it is in sight', () => {
    expect(scrollToSee(word(100, 200), view, 24)).toEqual({ x: 0, y: 0 });
  });
  it('scrolls just as far as it takes', () => {
    expect(scrollToSee(word(100, 395), view, 24)).toEqual({ x: 0, y: 31 });
    expect(scrollToSee(word(-30, 90), view, 24)).toEqual({ x: -54, y: -34 });
  });
  it('shows the beginning of a word that is wider than the view', () => {
    expect(scrollToSee(word(400, 200, 900), view, 24).x).toBe(376);
  });
});
