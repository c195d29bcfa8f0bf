import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_FORMS, type ClaimReading, checkClaim } from '#shared/domain/compare/claim/check-claim';
import { parseClaim } from '#shared/domain/compare/claim/parse-claim';
import { plainText, type SentenceInput, type SentencePart } from '#shared/domain/compare/sentence/sentence';
import type { Tally } from '#shared/domain/compare/tally';
import { cases, inputOf, MEASURES } from '../sentence/sentence-cases';

const share = (y: number, n: number): Tally => ({ n, y, x: n, yy: y, xy: y, xx: n });

const good = MEASURES.find(({ measure }) => measure.kind === 'good') ?? MEASURES[0];
const weeks = MEASURES.find(({ measure }) => measure.kind === 'weeks') ?? MEASURES[0];
if (good === undefined || weeks === undefined) throw new Error('no measures');

/** 40% and 60%, 40 or 100 plans each. */
const forty = inputOf(good, share(16, 40), share(24, 40));
const hundred = inputOf(good, share(40, 100), share(60, 100));
const slow = inputOf(
  weeks,
  { n: 30, y: 720, x: 30, yy: 17_500, xy: 720, xx: 30 },
  { n: 30, y: 600, x: 30, yy: 12_200, xy: 600, xx: 30 },
);

const readings = (text: string, input: SentenceInput) => {
  const check = checkClaim(text, input);
  if (check.kind !== 'checked') throw new Error(`${text}: ${check.kind}`);
  return check.readings.map(({ reads, verdict, difference }) => [
    reads,
    verdict,
    difference === null ? null : Math.round(difference * 1e6) / 1e6,
  ]);
};

describe('a claim in plain words', () => {
  it.each([
    ['20% since October', { kind: 'percent', amount: 20, way: 'better', since: 'October' }],
    ['a 20% improvement since October.', { kind: 'percent', amount: 20, way: 'better', since: 'October' }],
    ['20 per cent better', { kind: 'percent', amount: 20, way: 'better' }],
    ['20% worse', { kind: 'percent', amount: 20, way: 'worse' }],
    ['Improved by 19 percentage points', { kind: 'amount', unit: 'points', amount: 19, way: 'better' }],
    ['up 5 points since September', { kind: 'amount', unit: 'points', amount: 5, way: 'up', since: 'September' }],
    ['down 7.5pp', { kind: 'amount', unit: 'points', amount: 7.5, way: 'down' }],
    ['+5 points', { kind: 'amount', unit: 'points', amount: 5, way: 'up' }],
    ['−5 points', { kind: 'amount', unit: 'points', amount: 5, way: 'down' }],
    ['2 weeks faster', { kind: 'amount', unit: 'weeks', amount: 2, way: 'down' }],
    ['3 fewer prompts', { kind: 'amount', unit: 'prompts', amount: 3, way: 'down' }],
    ['Doubled', { kind: 'factor', factor: 2 }],
    ['halved since 2 June', { kind: 'factor', factor: 0.5, since: '2 June' }],
    ['from 40% to 60%', { kind: 'levels', unit: 'percent', from: 40, to: 60 }],
    ['from 40 to 60%', { kind: 'levels', unit: 'percent', from: 40, to: 60 }],
    ['fell by half', { kind: 'share', amount: 50, way: 'down' }],
    ['up by a fifth since October', { kind: 'share', amount: 20, way: 'up', since: 'October' }],
    ['twenty per cent since October', { kind: 'percent', amount: 20, way: 'better', since: 'October' }],
    ['two weeks faster', { kind: 'amount', unit: 'weeks', amount: 2, way: 'down' }],
    ['better', { kind: 'way', way: 'better' }],
    ['worse since the training', { kind: 'way', way: 'worse', since: 'the training' }],
    ['no change since October', { kind: 'none', since: 'October' }],
    ['Section H1 is 20% better', { kind: 'percent', amount: 20, way: 'better' }],
    ['from 24 to 20 weeks', { kind: 'levels', unit: 'weeks', from: 24, to: 20 }],
  ])('%s is read', (text, claim) => {
    expect(parseClaim(text)).toEqual(claim);
  });

  it.each([
    '',
    'nicer',
    '20',
    'not 20% better',
    'not better',
    'by half',
    '20% up and 5 points down',
    'up and down 5 points',
    'from 40% to 20 weeks of 3',
  ])('“%s” is not, and the forms that are understood are told', (text) => {
    expect(checkClaim(text, forty)).toMatchObject({ kind: 'not-understood', forms: CLAIM_FORMS });
  });

  it('understands the forms that it names', () => {
    for (const form of CLAIM_FORMS) expect(parseClaim(form), form).not.toBeNull();
  });

  it('never fails on what is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 250, unit: 'binary' }), (text) => {
        expect(() => checkClaim(text, forty)).not.toThrow();
      }),
    );
  });
});

describe('a claim held against the figures', () => {
  it('in percent is read in both ways: 20% of 40% is 8 points, and 20 points', () => {
    expect(readings('20% since October', hundred)).toEqual([
      ['of-earlier', 'borne-out', 8],
      ['points', 'borne-out', 20],
    ]);
    const check = checkClaim('20% since October', forty);
    if (check.kind !== 'checked') throw new Error(check.kind);
    expect(plainText(check.measured)).toBe(
      'The claim says since October. This compares weeks 34 to 47 with weeks 22 to 33: from 40% to 60%, 20 points up, likely −1.8 to +39.3 points.',
    );
    expect(check.readings.map(({ sentence }) => plainText(sentence))).toEqual([
      'Read as a share of the earlier figure: 20% of 40% is 8 points up, to 48%. That lies within what is likely, but so does no change at all: the figures neither bear it out nor rule it out. To tell a difference of that size four times in five, about 604 plans would be needed in each of the two.',
      'Read as points: 20 points up, to 60%. That lies within what is likely, but so does no change at all: the figures neither bear it out nor rule it out. To tell a difference of that size four times in five, about 97 plans would be needed in each of the two.',
    ]);
  });

  it('is borne out, possible, not borne out, impossible or cannot be told', () => {
    expect(readings('up 15 points', hundred)).toEqual([['amount', 'borne-out', 15]]);
    expect(readings('up 15 points', forty)).toEqual([['amount', 'possible', 15]]);
    expect(readings('doubled', hundred)).toEqual([['factor', 'against', 40]]);
    expect(readings('up 70 points', hundred)).toEqual([['amount', 'impossible', 70]]);
    expect(readings('up 15 points', inputOf(good, share(1, 4), share(40, 100)))).toEqual([['amount', 'untold', 15]]);
  });

  it('is more than claimed where all that is likely lies beyond it the same way, and only then', () => {
    expect(readings('up 5 points', hundred)).toEqual([['amount', 'exceeded', 5]]);
    expect(readings('10% since October', hundred)).toEqual([
      ['of-earlier', 'exceeded', 4],
      ['points', 'borne-out', 10],
    ]);
    expect(readings('down 5 points', hundred)).toEqual([['amount', 'against', -5]]);
    expect(readings('fell by half', slow)).toEqual([['of-earlier', 'against', -12]]);
    expect(readings('2 weeks faster', slow)).toEqual([['amount', 'exceeded', -2]]);
  });

  it('without a number is one of the way alone', () => {
    expect(readings('better', hundred)).toEqual([['way', 'borne-out', null]]);
    expect(readings('better', slow)).toEqual([['way', 'borne-out', null]]);
    expect(readings('worse', hundred)).toEqual([['way', 'against', null]]);
    expect(readings('better', forty)).toEqual([['way', 'possible', null]]);
    expect(readings('better', inputOf(good, share(1, 4), share(40, 100)))).toEqual([['way', 'untold', null]]);
  });

  it('that nothing changed is ruled out or left open, and never borne out', () => {
    expect(readings('no change', hundred)).toEqual([['none', 'against', 0]]);
    const open = checkClaim('no change', forty);
    if (open.kind !== 'checked') throw new Error(open.kind);
    expect(open.readings.map(({ verdict }) => verdict)).toEqual(['possible']);
    expect(plainText(open.readings[0]?.sentence ?? [])).toBe(
      'The claim is that nothing changed. That lies within what is likely, but so does any change of −1.8 to +39.3 points: it is not ruled out, and not shown.',
    );
  });

  it.each([
    '20% better between June and September',
    'up 5 points in the last 4 weeks',
    '20% in October',
    '5 points a month',
  ])('is not held against other days than it names: %s', (text) => {
    expect(checkClaim(text, hundred)).toMatchObject({
      kind: 'not-checked',
      sentence: expect.stringContaining('in another way than by “since”'),
    });
  });

  it('is not held against another section than it names', () => {
    const section = MEASURES.find(({ measure }) => measure.kind === 'section' && measure.section === 'F');
    if (section === undefined) throw new Error('no section');
    const input = inputOf(section, share(40, 100), share(60, 100));
    expect(checkClaim('Section F is 20% better', input).kind).toBe('checked');
    expect(checkClaim('Section G is 20% better', input)).toMatchObject({
      kind: 'not-checked',
      sentence: expect.stringMatching(/^The claim speaks of Section G, and what is shown is section F/),
    });
    expect(checkClaim('section h1 is 20% better', hundred).kind).toBe('not-checked');
  });

  it('of two levels needs each to be likely for its stretch', () => {
    expect(readings('from 40% to 60%', hundred)).toEqual([['levels', 'borne-out', 20]]);
    expect(readings('from 10% to 30%', hundred)).toEqual([['levels', 'against', 20]]);
    expect(readings('from 90% to 110%', hundred)).toEqual([['levels', 'impossible', 20]]);
  });

  it('takes better as fewer where fewer is better, and percent there as a share of the earlier figure alone', () => {
    expect(readings('20% better', slow)).toEqual([['of-earlier', 'borne-out', -4.8]]);
    expect(readings('4 weeks faster', slow)).toEqual([['amount', 'borne-out', -4]]);
    expect(checkClaim('up 5 points', slow)).toMatchObject({
      kind: 'not-checked',
      sentence: 'This measure is in weeks, and the claim is in points.',
    });
  });

  it('is not held against what may not be compared, or has no figure', () => {
    expect(checkClaim('20% better', { ...forty, refused: true }).kind).toBe('not-checked');
    expect(checkClaim('20% better', inputOf(good, share(0, 0), share(4, 9))).kind).toBe('not-checked');
  });

  it('whatever the figures: borne out only where 0 lies outside, numbers clean, and as the interval says', () => {
    const claims = fc.constantFrom(
      ...CLAIM_FORMS,
      'halved',
      'no change',
      'worse',
      'up by a third',
      '50% worse',
      'from 10% to 90%',
      'down 3 prompts',
    );
    let checked = 0;
    fc.assert(
      fc.property(cases, claims, ({ input }, text) => {
        const check = checkClaim(text, input);
        if (check.kind !== 'checked') return;
        checked += 1;
        for (const reading of check.readings) {
          expect(asIntervalSays(reading, input)).toBe(true);
          for (const parts of [reading.sentence, check.measured]) {
            expect(plainText(parts)).not.toMatch(/NaN|Infinity|undefined|[−-]0(?![.\d])| {2}|\s[.,;:]/);
            expect(plainText(parts)).toMatch(/\.$/);
            expect(parts.filter((part) => !readsRight(part))).toEqual([]);
          }
        }
      }),
      { numRuns: 500, seed: 2018 },
    );
    expect(checked).toBeGreaterThan(50);
  });
});

function asIntervalSays({ verdict, difference: claimed }: ClaimReading, { difference }: SentenceInput): boolean {
  const interval = difference?.interval ?? null;
  if (claimed === null) return verdict !== 'borne-out' || difference?.leavesOutZero === true;
  const inside = interval !== null && interval.low <= claimed && claimed <= interval.high;
  if (verdict === 'exceeded')
    return interval !== null && (claimed > 0 ? interval.low > claimed : claimed < 0 && interval.high < claimed);
  if (verdict === 'borne-out') return inside && difference?.leavesOutZero === true;
  return verdict !== 'possible' || (inside && difference?.leavesOutZero === false);
}

/** Whether a number is shown as it is, to a tenth. */
function readsRight(part: SentencePart): boolean {
  if (!('of' in part)) return true;
  const shown = Number(part.text.replace(/[,%+]| (points?|weeks?|prompts?)$/g, '').replace('−', '-'));
  return Math.abs(shown - part.value) <= 0.05 + 1e-9;
}

it('a claim that is borne out while markers may be part of it says so, and no other does', () => {
  const said = (input: SentenceInput) => {
    const check = checkClaim('up 20 points', input);
    if (check.kind !== 'checked') throw new Error(check.kind);
    return check.readings.map(({ sentence }) => plainText(sentence)).join(' ');
  };
  expect(said({ ...hundred, byMarkers: true })).toMatch(
    /bear it out\. But markers may be part of this: see Auditors\.$/,
  );
  expect(said(hundred)).not.toContain('markers');
  expect(said({ ...forty, byMarkers: true })).not.toContain('markers');
});
