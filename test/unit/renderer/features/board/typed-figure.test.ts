import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR_UNITS, monthlyValueSchema } from '#shared/domain/board/indicator';
import { readTypedFigure, typedText } from '../../../../../renderer/features/board/indicators/typed-figure';

const MONTH = '2026-10';
const read = (text: string, unit: (typeof INDICATOR_UNITS)[number] = 'percent') => readTypedFigure(text, MONTH, unit);

describe('a figure as it is typed', () => {
  it('is a percent, with its sign or without, or the two counts that it is made of', () => {
    const value = { kind: 'figure', value: { month: MONTH, value: 45 } };
    for (const text of ['45', '45%', ' 45 % ', '45.0']) expect(read(text)).toEqual(value);
    const share = { kind: 'figure', value: { month: MONTH, part: 9, base: 20 } };
    for (const text of ['9 of 20', '9/20', '9\t20', '9 \t 20']) expect(read(text)).toEqual(share);
  });

  it('is nothing where nothing is known', () => {
    for (const text of ['', '  ', '-', '–', 'n/a']) expect(read(text)).toEqual({ kind: 'empty' });
  });

  it('is wrong where it cannot be in its unit, with words that say how', () => {
    for (const text of ['140', '-3', 'many', '20 of 9', '9 of 0']) expect(read(text).kind).toBe('wrong');
    expect(read('9 of 0')).toEqual({ kind: 'wrong', problem: 'Nothing can be a share of 0: leave the month empty.' });
    for (const text of ['3.5', '9 of 20', '12%']) expect(read(text, 'count').kind).toBe('wrong');
    expect(read('1,250', 'count')).toEqual({ kind: 'figure', value: { month: MONTH, value: 1250 } });
    expect(read('21.5', 'weeks')).toEqual({ kind: 'figure', value: { month: MONTH, value: 21.5 } });
  });

  it('is never a figure that cannot be kept, and is typed again as it stands', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.constantFrom(...INDICATOR_UNITS), (text, unit) => {
        const typed = readTypedFigure(text, MONTH, unit);
        if (typed.kind !== 'figure') return;
        expect(monthlyValueSchema.safeParse(typed.value).success).toBe(true);
        expect(readTypedFigure(typedText(typed.value), MONTH, unit)).toEqual(typed);
      }),
    );
  });
});
