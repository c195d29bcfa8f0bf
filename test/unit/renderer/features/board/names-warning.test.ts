import { describe, expect, it } from 'vitest';
import { possibleNames } from '#shared/domain/disclosure/possible-names';
import { namesWarning } from '../../../../../renderer/features/board/form/names-warning';

const warningOf = (text: string) =>
  namesWarning(text, (words) => possibleNames(words, { people: [], codes: ['P-1042'] }));

describe('the warning beside words for the Board', () => {
  it('names the first thing that may lead to a person, why, and how many more there are', () => {
    expect(warningOf('Mrs Green')).toBe(
      'Looks like a name: “Mrs Green”, a title with a name. What the Board reads is published: write roles, no names.',
    );
    expect(warningOf('See P-1042, asked by Dr Brown')).toMatch(
      /^Looks like a name: “P-1042”, .*, and 1 more like it\./,
    );
  });

  it('says nothing of roles', () => {
    for (const role of ['SEND service manager', 'Designated clinical officer', 'Head of SEND', ''])
      expect(warningOf(role)).toBeNull();
  });
});
