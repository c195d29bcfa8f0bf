import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSentence } from '#shared/domain/compare/sentence/build-sentence';
import { plainText, type SentenceInput, type SentencePart } from '#shared/domain/compare/sentence/sentence';
import type { Tally } from '#shared/domain/compare/tally';
import { cases, inputOf, MEASURES, week } from './sentence-cases';
import { truth } from './sentence-truth';

const share = (y: number, n: number): Tally => ({ n, y, x: n, yy: y, xy: y, xx: n });

const one = (kind: string) => {
  const found = MEASURES.find(({ measure }) => measure.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};

const text = (input: SentenceInput) => {
  const { headline, body, alarm, small } = buildSentence(input);
  return { headline: plainText(headline), body: plainText(body), alarm: plainText(alarm), small: plainText(small) };
};

describe('the sentence', () => {
  it('is the honest one of the guidance where it could be chance: 40 plans each, 40% and 60%', () => {
    const input = inputOf(one('criterion'), share(16, 40), share(24, 40));
    expect(text(input)).toEqual({
      headline: 'No change can be told.',
      body: 'Met in 24 of 40 plans (60%, likely 45 to 74) in weeks 34 to 47, against 16 of 40 (40%, 26 to 55) in weeks 22 to 33: 20 points higher; difference likely −2 to +39 points (Newcombe), so this could be chance. No rule of the series fired in that time. To tell a difference of this size four times in five, about 97 plans would be needed in each of the two.',
      alarm:
        'With nothing changed, 21 to 23% of such charts of 26 weeks with limits fixed on the first 12 still show some signal of improvement by the four usual rules.',
      small:
        'At a true rate of 50% in both, a rise of 20 points or more still shows in 5% of comparisons of 40 plans with 40. “Likely” is a 95% interval (Wilson).',
    });
  });

  it.each([
    ['criterion', 'p', '10 to 13% of such charts'],
    ['criterion', 'xmr', '21 to 23% of such charts'],
    ['criterion', 'run', '8 to 10% of such charts'],
    ['section', 'xmr', '19 to 21% of such charts'],
    ['section', 'p', '19 to 21% of such charts'],
    ['score', 'xmr', '21 to 23% of such charts'],
    ['weeks', 'xmr', '17 to 19% of such charts'],
    ['weeks', 'xmr', 'some signal of a fall, and 27 to 32% one of a rise by the four usual rules.'],
    ['prompts', 'xmr', 'some signal of a fall, and 27 to 32% one of a rise by the four usual rules.'],
    ['weeks', 'run', '8 to 10% of such charts'],
  ] as const)('of %s says how often its own chart, %s, cries wolf: %s', (kind, chart, said) => {
    const tally = { n: 30, y: 15, x: 30, yy: 10, xy: 15, xx: 30 };
    expect(text(inputOf(one(kind), tally, tally, { chart })).alarm).toContain(said);
  });

  it('claims a change where the interval leaves out 0: 100 plans each', () => {
    const input = inputOf(one('criterion'), share(40, 100), share(60, 100), { since: 'the training of 2 September' });
    expect(text(input).headline).toBe('F2 Specific, quantified has improved since the training of 2 September.');
    expect(text(input).body).toContain(
      '20 points higher; difference likely +6 to +33 points (Newcombe), which leaves out 0.',
    );
  });

  it('says how it looks, and that markers may be part of it, where they could have made the change', () => {
    const input = inputOf(one('criterion'), share(60, 100), share(40, 100), { byMarkers: true });
    expect(text(input).headline).toBe(
      'F2 Specific, quantified looks worse in weeks 34 to 47 than in weeks 22 to 33, but markers may be part of this: see Auditors.',
    );
    expect(buildSentence(input)).toMatchObject({ verdict: 'worse', byMarkers: true });
    const since = inputOf(
      one('score'),
      { n: 30, y: 1500, x: 30, yy: 76_000, xy: 1500, xx: 30 },
      { n: 30, y: 1800, x: 30, yy: 109_000, xy: 1800, xx: 30 },
      { byMarkers: true, since: '17 August 2026' },
    );
    expect(text(since).headline).toBe(
      'The mean overall score looks better since 17 August 2026, but markers may be part of this: see Auditors.',
    );
    const untold = inputOf(one('criterion'), share(16, 40), share(24, 40), { byMarkers: true });
    expect(buildSentence(untold).byMarkers).toBe(false);
    expect(text(untold).headline).toBe('No change can be told.');
  });

  it('claims a change where a rule fired to its side, and says that the difference alone could be chance', () => {
    const shift = {
      rule: 'shift',
      side: 'high',
      first: week(36),
      last: week(43),
      points: 8,
      reachesBack: false,
    } as const;
    const input = inputOf(one('criterion'), share(16, 40), share(24, 40), { signals: [shift] });
    expect(text(input).headline).toBe('F2 Specific, quantified has improved: weeks 34 to 47 against weeks 22 to 33.');
    expect(text(input).body).toContain('−2 to +39 points (Newcombe), which alone could be chance.');
    expect(text(input).body).toContain('A rule fired: 8 weeks in a row lie above the centre line (weeks 36 to 43).');
    const more = [shift, { ...shift, rule: 'outside', points: 3 } as const];
    const two = inputOf(one('criterion'), share(16, 40), share(24, 40), { signals: more });
    expect(text(two).body).toContain(
      'Rules fired: 8 weeks in a row lie above the centre line (weeks 36 to 43), and 1 more.',
    );
    expect(text(two).small).toContain(
      'Other rules that fired: 3 weeks lie above the expected range (between weeks 36 and 43).',
    );
    const other = inputOf(one('criterion'), share(16, 40), share(24, 40), { signals: [{ ...shift, side: 'low' }] });
    expect(buildSentence(other).verdict).toBe('untold');
    expect(text(other).body).toContain(
      'What the rules saw does not go the same way as the difference, or not all of it.',
    );
  });

  it('takes fewer weeks for better, and takes no side where the measure does not', () => {
    const slow = { n: 30, y: 720, x: 30, yy: 17_500, xy: 720, xx: 30 };
    const quick = { n: 30, y: 600, x: 30, yy: 12_200, xy: 600, xx: 30 };
    const weeks = inputOf(one('weeks'), slow, quick, { by: 'issued', version: null });
    expect(text(weeks).headline).toBe(
      'The time from request to issue has improved: weeks 34 to 47 against weeks 22 to 33.',
    );
    expect(text(weeks).body).toContain(': 4.0 weeks shorter; difference likely ');
    expect(text(weeks).body).toContain(' weeks (Welch), which leaves out 0.');
    expect(buildSentence(weeks).scope).toBe('Weeks from request to issue · by week of issue · random samples only');
    expect(buildSentence(inputOf(one('weeks'), quick, slow)).verdict).toBe('worse');
    const prompts = inputOf(one('prompts'), slow, quick);
    expect(text(prompts).headline).toContain('The number of prompts per plan (bare nouns) has fallen');
  });

  it('says that there are too few plans, and claims nothing, however far apart the figures are', () => {
    const input = inputOf(one('good'), share(0, 4), share(4, 4), { since: 'October' });
    expect(input.difference?.leavesOutZero).toBe(true);
    expect(text(input).headline).toBe('Too few plans to tell.');
    expect(text(input).body).toContain('A comparison takes at least 5 plans in each of the two.');
    expect(text(inputOf(one('good'), share(0, 0), share(1, 1))).body).toContain(
      'Graded good or better: 1 of 1 plan (100%, likely 21 to 100) in weeks 34 to 47, against no plan in weeks 22 to 33.',
    );
  });

  it('takes no difference between what may not be compared', () => {
    const sentence = text(inputOf(one('good'), share(4, 10), share(90, 100), { refused: true }));
    expect(sentence.headline).toBe('Not compared.');
    expect(sentence.body).toBe(
      'Graded good or better: 90 of 100 plans (90%, likely 83 to 94) in weeks 34 to 47, and 4 of 10 (40%, 17 to 69) in weeks 22 to 33. No difference is taken between the two, for the reasons given below.',
    );
    expect(sentence.alarm).toBe('');
    expect(sentence.small).toBe('');
  });

  it('says what was accepted, weighed, and chosen because it was bad', () => {
    const { body } = text(
      inputOf(one('good'), share(16, 40), share(24, 40), {
        chosenBecauseBad: true,
        weighedBy: 'need',
        accepted: ['auditors', 'mix:team'],
      }),
    );
    expect(body).toContain('(regression to the mean)');
    expect(body).toContain('Both figures are weighed to the same mix of needs.');
    expect(body).toContain('Compared all the same, though other people marked them and the mix of plans differs.');
  });

  it('says where the difference is not that of the rounded figures', () => {
    // 40.4% and 60.6%: 20.2 points, shown as 40, 61 and 20.
    const input = inputOf(one('good'), share(40, 99), share(60, 99));
    expect(text(input).small).toContain('The difference was taken before rounding.');
  });
});

/** Words of the caller, and of measures, in which numbers may stand. */
const GIVEN = [
  'weeks 34 to 47',
  'weeks 22 to 33',
  'the training of 2 September',
  'F2 Specific, quantified',
  'within 20 weeks',
  'leaves out 0',
  'fewer than 1%',
];

const allParts = (input: SentenceInput): readonly SentencePart[] => {
  const { headline, body, alarm, small } = buildSentence(input);
  return [...headline, { text: ' ' }, ...body, { text: ' ' }, ...alarm, { text: ' ' }, ...small];
};

describe('whatever the data', () => {
  it('no change is claimed unless a rule fired to its side or the interval leaves out 0', () => {
    let claims = 0;
    fc.assert(
      fc.property(cases, ({ input }) => {
        const { verdict, headline } = buildSentence(input);
        const claimed = ['better', 'worse', 'higher', 'lower'].includes(verdict);
        const text = plainText(headline);
        expect(/\bhas (improved|got worse|risen|fallen)\b/.test(text)).toBe(claimed && !input.byMarkers);
        expect(/\blooks (better|worse|higher|lower)\b.*but markers may be part of this/.test(text)).toBe(
          claimed && input.byMarkers,
        );
        if (!claimed) return;
        claims += 1;
        expect(mayClaim(input)).toBe(true);
        expect(verdict).toBe(sideOf(input));
      }),
      { numRuns: 600, seed: 5 },
    );
    expect(claims).toBeGreaterThan(50);
  });

  it('every number that is read is one that is named, and equals the model’s', () => {
    fc.assert(
      fc.property(cases, ({ input, plans }) => {
        for (const part of allParts(input)) {
          if (!('of' in part)) {
            let rest = part.text;
            for (const given of [...GIVEN, ...periodNames(input)]) rest = rest.replaceAll(given, '');
            expect(rest).not.toMatch(/\d/);
            continue;
          }
          expect(closeTo(part.value, truth(part.of, input, plans)), `${part.of} ${part.value}`).toBe(true);
          expect(readsAs(part.text, part.value), `${part.of} ${part.value} as ${part.text}`).toBe(true);
        }
      }),
      { numRuns: 400, seed: 20 },
    );
  });

  it('the text is clean: no NaN, no −0, no double spaces, no “1 plans”, sentences that end', () => {
    fc.assert(
      fc.property(cases, ({ input }) => {
        const { headline, body, alarm, small, scope } = buildSentence(input);
        for (const said of [headline, body, alarm, small].map(plainText).concat(scope)) {
          expect(said).not.toMatch(/NaN|Infinity|undefined|null|[−-]0(?![.\d])| {2}|\.\.|\s[.,;:]|\(\)/);
          expect(said).not.toMatch(/(?<![\d.,+−])1 (plans|criteria|weeks|points|prompts|items)\b/);
          expect(said).toBe(said.trim());
        }
        expect(plainText(headline)).toMatch(/^[A-Z].*\.$/);
        expect(plainText(body)).toMatch(/^[A-Z].*\.$/);
      }),
      { numRuns: 600, seed: 13 },
    );
  });
});

function mayClaim({ difference, signals, refused, earlier, later, few }: SentenceInput): boolean {
  if (difference === null || difference.value === 0 || refused) return false;
  const side = difference.value > 0 ? 'high' : 'low';
  const { interval } = difference;
  const leavesOut = interval !== null && (interval.low > 0 || interval.high < 0);
  return (
    Math.min(earlier.figure.n, later.figure.n) >= few &&
    (leavesOut || (signals ?? []).some((one) => one.side === side && !one.reachesBack))
  );
}

function sideOf({ difference, facts }: SentenceInput): string {
  const up = (difference?.value ?? 0) > 0;
  if (facts.better === null) return up ? 'higher' : 'lower';
  return up === (facts.better === 'higher') ? 'better' : 'worse';
}

/** As a stretch of weeks names them, `weeks 36 to 43`, or by their labels. */
const periodNames = ({ signals }: SentenceInput): string[] =>
  (signals ?? [])
    .flatMap(({ first, last }) => [
      `(week ${first.short})`,
      `(fortnight ${first.short})`,
      `${first.short} to ${last.short}`,
      `${first.short} and ${last.short}`,
      first.label,
      last.label,
    ])
    .sort((a, b) => b.length - a.length);

const closeTo = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** Whether the text is the number rounded to as many places as it shows, and no wrong bound. */
function readsAs(shown: string, value: number): boolean {
  if (shown === 'fewer than 1%') return value < 0.5;
  const plain = shown.replace(/[,%+]/g, '').replace('−', '-');
  const places = plain.split('.')[1]?.length ?? 0;
  return Math.abs(Number(plain) - value) <= 0.5 * 10 ** -places + 1e-6;
}
