import { describe, expect, it } from 'vitest';
import type { Around } from '#shared/domain/feedback/located-evidence';
import { NOTHING_QUOTED, quotedWords } from '#shared/domain/feedback/quoted-words';
import { evidenceOf } from '../../../helpers/make-feedback-source';

const within = (quote: string, around: Around) =>
  quotedWords(evidenceOf('F2', quote, { standing: 'found', section: 'F', around }));
const markedIn = ({ words, marks }: ReturnType<typeof quotedWords>) =>
  marks.map(([from, to]) => words?.slice(from, to));

describe('the words of a piece of evidence', () => {
  it('stand in their sentence and are marked there, where they are too few to tell anything', () => {
    const quoted = within('opportunities for', { before: 'Staff will  give ', after: ' play.' });
    expect(quoted.words).toBe('Staff will give opportunities for play.');
    expect(markedIn(quoted)).toEqual(['opportunities for']);
  });

  it('keep what is marked in sight where the sentence is long, which is cut on both sides and shows it', () => {
    const quoted = within('as required', {
      before: 'words before it '.repeat(30),
      after: ' and words after it'.repeat(30),
    });
    expect(quoted.words).toMatch(/^\[…\] (words|before|it) .* it as required and words .* \[…\]$/);
    expect(quoted.words?.length).toBeLessThan(190);
    expect(markedIn(quoted)).toEqual(['as required']);
  });

  it('are marked in each of several blocks', () => {
    const located = evidenceOf('F2', ['when', 'it'], {
      standing: 'found',
      section: 'F',
      around: { before: 'Help ', after: ' is needed.' },
    });
    expect(quotedWords(located).words).toBe('Help when is needed. / Help it is needed.');
    expect(markedIn(quotedWords(located))).toEqual(['when', 'it']);
  });

  it('are cut between two words where they are very long, which shows', () => {
    const { words, marks } = quotedWords(evidenceOf('F2', 'many words '.repeat(400)));
    expect(words).toMatch(/(words|many) \[…\]$/);
    expect(words?.length).toBeLessThan(190);
    expect(marks).toEqual([]);
    // An emoji is two units, and the cut falls into the middle of one; half of one cannot be encoded.
    const emoji = quotedWords(evidenceOf('F2', `a${'😀'.repeat(400)}`));
    expect(encodeURIComponent(emoji.words ?? '')).toContain('%F0%9F%98%80');
  });

  it('are none where nothing but space was chosen', () => {
    expect(quotedWords(evidenceOf('F2', [' ', '\n']))).toEqual(NOTHING_QUOTED);
  });
});
