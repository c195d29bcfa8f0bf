import { plansNeeded } from '../../statistics/needed';
import { words } from '../sentence/numbers';
import type { SentenceInput, SentencePart } from '../sentence/sentence';
import { claimAmount, claimEnds, claimLevel, claimNumber } from './claim-parts';
import { namesOtherDays } from './claim-words';
import { type Claim, type ClaimWay, parseClaim } from './parse-claim';
import { OTHER_DAYS_MEANT, otherSection, unchecked } from './why-not-checked';

/**
 * What the figures say to a claim: `borne-out`, it lies within the interval of the difference and 0 does not; `exceeded`, all
 * of the interval lies beyond it the same way; `possible`, it lies within but so does 0; `against`, it lies outside;
 * `impossible`, the figure would have to be below 0 or above 100; `untold`, there is no interval to hold it against.
 */
export type ClaimVerdict = 'borne-out' | 'exceeded' | 'possible' | 'against' | 'impossible' | 'untold';

/** One way to read a claim. */
export interface ClaimReading {
  readonly reads: 'of-earlier' | 'points' | 'amount' | 'factor' | 'levels' | 'way' | 'none';
  readonly verdict: ClaimVerdict;
  /** Later less earlier as claimed, in points or in the measure's unit; null where only a way is claimed. */
  readonly difference: number | null;
  readonly sentence: readonly SentencePart[];
}

export type ClaimCheck =
  | { readonly kind: 'not-understood'; readonly sentence: string; readonly forms: readonly string[] }
  /** There is nothing to hold it against, or nothing that it speaks of; the sentence says why. */
  | { readonly kind: 'not-checked'; readonly claim: Claim | null; readonly sentence: string }
  | {
      readonly kind: 'checked';
      readonly claim: Claim;
      /** What was measured, and between which spans. */
      readonly measured: readonly SentencePart[];
      /** Two where the claim can be read in two ways. */
      readonly readings: readonly ClaimReading[];
    };

export type ClaimInput = Pick<
  SentenceInput,
  'measure' | 'facts' | 'earlier' | 'later' | 'difference' | 'few' | 'refused' | 'byMarkers'
>;

/** Forms that are understood, as examples. */
export const CLAIM_FORMS = [
  '20% better since October',
  'up 5 points since September',
  'from 40% to 60%',
  'doubled',
  'fell by half',
  '2 weeks faster',
  'better since the training',
] as const;

/** Holds a claim that was typed in against the two figures of the comparison. */
export function checkClaim(text: string, input: ClaimInput): ClaimCheck {
  const claim = parseClaim(text);
  if (namesOtherDays(text)) return { kind: 'not-checked', claim, sentence: OTHER_DAYS_MEANT };
  if (claim === null)
    return {
      kind: 'not-understood',
      sentence: 'This claim could not be read. It is understood when it says one change, in a form like these.',
      forms: CLAIM_FORMS,
    };
  const because = otherSection(text, input) ?? unchecked(claim, input);
  if (because !== null) return { kind: 'not-checked', claim, sentence: because };
  return {
    kind: 'checked',
    claim,
    measured: measured(claim, input),
    readings: judged(claim, input),
  };
}

function measured(claim: Claim, input: ClaimInput): SentencePart[] {
  const { earlier, later, facts, difference } = input;
  const value = difference?.value ?? 0;
  const since = claim.since === undefined ? '' : `The claim says since ${claim.since}. `;
  return [
    words(`${since}This compares ${later.label} with ${earlier.label}: from `),
    claimLevel('earlier.value', earlier.figure.value ?? 0, facts),
    words(' to '),
    claimLevel('later.value', later.figure.value ?? 0, facts),
    words(', '),
    ...claimAmount('difference.value', value, facts),
    ...(difference?.interval == null ? [] : [words(', likely '), ...claimEnds(difference.interval, facts)]),
    words('.'),
  ];
}

interface Read {
  readonly reads: Exclude<ClaimReading['reads'], 'way' | 'none'>;
  readonly difference: number;
  readonly start: readonly SentencePart[];
}

function readingsOf(claim: Exclude<Claim, { kind: 'way' | 'none' }>, input: ClaimInput): Read[] {
  const { facts, earlier } = input;
  const from = earlier.figure.value ?? 0;
  const earlierPart = claimLevel('earlier.value', from, facts);
  /** `8 points up, to 48%`, after the words that lead to it. */
  const read = (reads: Read['reads'], difference: number, lead: readonly SentencePart[]): Read => ({
    reads,
    difference,
    start: [
      ...lead,
      ...claimAmount('claim.difference', difference, facts),
      ...(reads === 'levels' ? [] : [words(', to '), claimLevel('claim.to', from + difference, facts)]),
    ],
  });
  switch (claim.kind) {
    case 'percent': {
      const sign = signOf(claim.way, facts.better);
      const ofEarlier = read('of-earlier', (sign * from * claim.amount) / 100, [
        words('Read as a share of the earlier figure: '),
        claimNumber('claim.amount', claim.amount),
        words('% of '),
        earlierPart,
        words(' is '),
      ]);
      if (facts.scale !== 'percent') return [ofEarlier];
      return [ofEarlier, read('points', sign * claim.amount, [words('Read as points: ')])];
    }
    case 'amount':
      return [read('amount', signOf(claim.way, facts.better) * claim.amount, [words('The claim is ')])];
    case 'factor':
      return [
        read('factor', from * (claim.factor - 1), [
          claimNumber('claim.factor', claim.factor),
          words(' times '),
          earlierPart,
          words(' is '),
        ]),
      ];
    case 'share':
      return [
        read('of-earlier', (signOf(claim.way, facts.better) * from * claim.amount) / 100, [
          claimNumber('claim.amount', claim.amount),
          words('% of '),
          earlierPart,
          words(' is '),
        ]),
      ];
    case 'levels':
      return [
        read('levels', claim.to - claim.from, [
          words('From '),
          claimLevel('claim.from', claim.from, facts),
          words(' to '),
          claimLevel('claim.to', claim.to, facts),
          words(' is '),
        ]),
      ];
  }
}

const signOf = (way: ClaimWay, better: ClaimInput['facts']['better']): 1 | -1 => {
  if (way === 'up' || way === 'down') return way === 'up' ? 1 : -1;
  return (way === 'better') === (better !== 'lower') ? 1 : -1;
};

function judged(claim: Claim, input: ClaimInput): readonly ClaimReading[] {
  if (claim.kind === 'way') return [judgeWay(claim.way, input)];
  if (claim.kind === 'none') return [judgeNone(input)];
  return readingsOf(claim, input).map((reading) => judge(reading, claim, input));
}

/** That nothing changed can be ruled out, and never be shown. */
function judgeNone(input: ClaimInput): ClaimReading {
  const verdict = held(0, input) === 'borne-out' ? 'against' : held(0, input);
  const ends = input.difference?.interval ?? null;
  const start = words('The claim is that nothing changed. ');
  const sentence =
    verdict === 'possible' && ends !== null
      ? [
          start,
          words('That lies within what is likely, but so does any change of '),
          ...claimEnds(ends, input.facts),
          words(': it is not ruled out, and not shown.'),
        ]
      : [start, words(OUTCOMES[verdict])];
  return { reads: 'none', verdict, difference: 0, sentence };
}

/** A way alone is borne out where all that is likely lies on its side of no change. */
function judgeWay(way: ClaimWay, input: ClaimInput): ClaimReading {
  const { facts, difference } = input;
  const claimed = signOf(way, facts.better);
  const verdict = wayVerdict(claimed, input);
  const start = words(`The claim is that the figure went ${claimed > 0 ? 'up' : 'down'}`);
  const seen = claimAmount('difference.value', difference?.value ?? 0, facts);
  const outcomes: Readonly<Partial<Record<ClaimVerdict, string>>> = {
    'borne-out': ', and no change at all lies outside what is likely: the figures bear it out.',
    possible: ', but no change at all lies within what is likely: that could be chance.',
    against: ', and no change at all lies outside what is likely: it went the other way.',
  };
  const outcome = outcomes[verdict];
  return {
    reads: 'way',
    verdict,
    difference: null,
    sentence:
      outcome === undefined
        ? [start, words(`. ${OUTCOMES.untold}`)]
        : [start, words('. It is '), ...seen, words(outcome), ...markers(verdict, input)],
  };
}

function wayVerdict(claimed: 1 | -1, { earlier, later, difference, few }: ClaimInput): ClaimVerdict {
  if (earlier.figure.n < few || later.figure.n < few || difference === null || difference.interval === null)
    return 'untold';
  if (!difference.leavesOutZero) return 'possible';
  return Math.sign(difference.value) === claimed ? 'borne-out' : 'against';
}

function judge({ reads, difference, start }: Read, claim: Claim, input: ClaimInput): ClaimReading {
  const verdict = claim.kind === 'levels' ? levelsVerdict(claim, input) : verdictOf(difference, input);
  return {
    reads,
    verdict,
    difference,
    sentence: [...start, ...outcome(verdict, difference, input), ...markers(verdict, input)],
  };
}

const within = (value: number, interval: Ends | null): boolean =>
  interval !== null && value >= interval.low && value <= interval.high;

const canBe = (value: number, { scale }: ClaimInput['facts']): boolean =>
  value >= -1e-9 && (scale !== 'percent' || value <= 100 + 1e-9);

/** Two levels must each be likely for their stretch, besides the difference between them. */
function levelsVerdict({ from, to }: Extract<Claim, { kind: 'levels' }>, input: ClaimInput): ClaimVerdict {
  const { facts, earlier, later } = input;
  if (!canBe(from, facts) || !canBe(to, facts)) return 'impossible';
  const verdict = held(to - from, input);
  if (verdict === 'untold') return verdict;
  if (verdict === 'exceeded') return 'against';
  return within(from, earlier.figure.interval) && within(to, later.figure.interval) ? verdict : 'against';
}

function verdictOf(claimed: number, input: ClaimInput): ClaimVerdict {
  return canBe((input.earlier.figure.value ?? 0) + claimed, input.facts) ? held(claimed, input) : 'impossible';
}

function held(claimed: number, { earlier, later, difference, few }: ClaimInput): ClaimVerdict {
  if (earlier.figure.n < few || later.figure.n < few || difference === null || difference.interval === null)
    return 'untold';
  if (!within(claimed, difference.interval)) return isBeyond(claimed, difference.interval) ? 'exceeded' : 'against';
  return difference.leavesOutZero ? 'borne-out' : 'possible';
}

type Ends = { readonly low: number; readonly high: number };

/** Whether all that is likely is more than was claimed, the same way. */
const isBeyond = (claimed: number, { low, high }: Ends): boolean =>
  (claimed > 0 && low > claimed) || (claimed < 0 && high < claimed);

const OUTCOMES: Readonly<Record<ClaimVerdict, string>> = {
  'borne-out': 'That lies within what is likely, and no change at all lies outside it: the figures bear it out.',
  exceeded: 'All that is likely is more than that: the figures show a greater change than is claimed.',
  possible:
    'That lies within what is likely, but so does no change at all: the figures neither bear it out nor rule it out.',
  against: 'That lies outside what is likely: the figures do not bear it out.',
  impossible: 'That is outside what the measure can be.',
  untold: 'There are too few plans, or too little spread between them, to tell.',
};

/** The figures bear out how the plans were marked, which need not be how they are. */
const markers = (verdict: ClaimVerdict, { byMarkers }: ClaimInput): SentencePart[] =>
  verdict === 'borne-out' && byMarkers ? [words(' But markers may be part of this: see Auditors.')] : [];

function outcome(verdict: ClaimVerdict, claimed: number, { facts, earlier, later }: ClaimInput): SentencePart[] {
  const said = words(`. ${OUTCOMES[verdict]}`);
  if (verdict !== 'possible' && verdict !== 'untold') return [said];
  const needed = plansNeeded(earlier.tally, later.tally, facts.unit, claimed);
  if (needed === null) return [said];
  return [
    said,
    words(' To tell a difference of that size four times in five, about '),
    claimNumber('claim.needed', needed),
    words(` ${needed === 1 ? 'plan' : 'plans'} would be needed in each of the two.`),
  ];
}
