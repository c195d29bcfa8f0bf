import { plansNeeded } from '../../statistics/needed';
import { unitWord } from '../sentence/figure-parts';
import { words } from '../sentence/numbers';
import type { SentenceInput, SentencePart } from '../sentence/sentence';
import { claimAmount, claimEnds, claimLevel, claimNumber } from './claim-parts';
import { type Claim, type ClaimWay, parseClaim } from './parse-claim';

/**
 * What the figures say to a claim: `borne-out`, it lies within the interval of the difference and 0 does not; `possible`, it
 * lies within but so does 0; `against`, it lies outside; `impossible`, the figure would have to be below 0 or above 100;
 * `untold`, there is no interval to hold it against.
 */
export type ClaimVerdict = 'borne-out' | 'possible' | 'against' | 'impossible' | 'untold';

/** One way to read a claim. */
export interface ClaimReading {
  readonly reads: 'of-earlier' | 'points' | 'amount' | 'factor' | 'levels';
  readonly verdict: ClaimVerdict;
  /** Later less earlier as claimed, in points or in the measure's unit. */
  readonly difference: number;
  readonly sentence: readonly SentencePart[];
}

export type ClaimCheck =
  | { readonly kind: 'not-understood'; readonly sentence: string; readonly forms: readonly string[] }
  /** Understood, but there is nothing to hold it against; the sentence says why. */
  | { readonly kind: 'not-checked'; readonly claim: Claim; readonly sentence: string }
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
  'facts' | 'earlier' | 'later' | 'difference' | 'few' | 'refused' | 'byMarkers'
>;

/** Forms that are understood, as examples. */
export const CLAIM_FORMS = [
  '20% better since October',
  'up 5 points since September',
  'from 40% to 60%',
  'doubled',
  '2 weeks faster',
] as const;

/** Holds a claim that was typed in against the two figures of the comparison. */
export function checkClaim(text: string, input: ClaimInput): ClaimCheck {
  const claim = parseClaim(text);
  if (claim === null)
    return {
      kind: 'not-understood',
      sentence:
        'This claim could not be read. It is understood when it says one change, with a number and its unit, in a form like these.',
      forms: CLAIM_FORMS,
    };
  const because = unchecked(claim, input);
  if (because !== null) return { kind: 'not-checked', claim, sentence: because };
  return {
    kind: 'checked',
    claim,
    measured: measured(claim, input),
    readings: readingsOf(claim, input).map((reading) => judge(reading, claim, input)),
  };
}

function unchecked(claim: Claim, { facts, earlier, later, refused, difference }: ClaimInput): string | null {
  if (refused) return 'The two stretches may not be compared as they are, so no claim can be held against them.';
  if (earlier.figure.value === null || later.figure.value === null || difference === null)
    return 'One of the two stretches has no figure, so no claim can be held against it.';
  const unit = unitOf(claim);
  if (unit !== null && unit !== facts.scale)
    return `This measure is in ${unitWord(facts.scale, false)}, and the claim is in ${unitWord(unit, false)}.`;
  return null;
}

/** The scale that a claim is in; null where it fits any. */
function unitOf(claim: Claim): ClaimInput['facts']['scale'] | null {
  if (claim.kind === 'amount') return claim.unit === 'points' ? 'percent' : claim.unit;
  return claim.kind === 'levels' ? claim.unit : null;
}

function measured(claim: Claim, input: ClaimInput): SentencePart[] {
  const { earlier, later, facts, difference } = input;
  const value = difference?.value ?? 0;
  const since = claim.since === undefined ? '' : `The claim says since ${claim.since}. `;
  return [
    words(`${since}What is compared here is ${later.label} with ${earlier.label}: from `),
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
  readonly reads: ClaimReading['reads'];
  readonly difference: number;
  readonly start: readonly SentencePart[];
}

function readingsOf(claim: Claim, input: ClaimInput): Read[] {
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

function judge({ reads, difference, start }: Read, claim: Claim, input: ClaimInput): ClaimReading {
  const verdict = claim.kind === 'levels' ? levelsVerdict(claim, input) : verdictOf(difference, input);
  return {
    reads,
    verdict,
    difference,
    sentence: [...start, ...outcome(verdict, difference, input), ...markers(verdict, input)],
  };
}

const within = (value: number, interval: { readonly low: number; readonly high: number } | null): boolean =>
  interval !== null && value >= interval.low && value <= interval.high;

const canBe = (value: number, { scale }: ClaimInput['facts']): boolean =>
  value >= -1e-9 && (scale !== 'percent' || value <= 100 + 1e-9);

/** Two levels must each be likely for their stretch, besides the difference between them. */
function levelsVerdict({ from, to }: Extract<Claim, { kind: 'levels' }>, input: ClaimInput): ClaimVerdict {
  const { facts, earlier, later } = input;
  if (!canBe(from, facts) || !canBe(to, facts)) return 'impossible';
  const verdict = held(to - from, input);
  if (verdict === 'untold') return verdict;
  return within(from, earlier.figure.interval) && within(to, later.figure.interval) ? verdict : 'against';
}

function verdictOf(claimed: number, input: ClaimInput): ClaimVerdict {
  return canBe((input.earlier.figure.value ?? 0) + claimed, input.facts) ? held(claimed, input) : 'impossible';
}

function held(claimed: number, { earlier, later, difference, few }: ClaimInput): ClaimVerdict {
  if (earlier.figure.n < few || later.figure.n < few || difference === null || difference.interval === null)
    return 'untold';
  if (!within(claimed, difference.interval)) return 'against';
  return difference.leavesOutZero ? 'borne-out' : 'possible';
}

const OUTCOMES: Readonly<Record<ClaimVerdict, string>> = {
  'borne-out': 'That lies within what is likely, and no change at all lies outside it: the figures bear it out.',
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
