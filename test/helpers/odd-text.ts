import fc from 'fast-check';

/** Text that has broken Word files: every code unit, XML in disguise, controls, direction marks, lone surrogates. */
export const oddText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        '</w:t>',
        '<!--',
        ']]>',
        '&amp;',
        '&#0;',
        '{{x}}',
        '"',
        "'",
        '\ufffe',
        '\u202e',
        '\ud800',
        '\n',
        '\t',
        '\u2028',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));
