import { plansNeeded } from '../../statistics/needed';
import { differenceParts, figureParts, plans, unitWord } from './figure-parts';
import { type MeasureWords, measureWords } from './measure-words';
import { signedPart, words } from './numbers';
import { rulesSentence } from './rule-words';
import type { Sentence, SentenceInput, SentencePart, Verdict } from './sentence';
import { falseAlarms, smallPrint } from './small-print';
import { ruleBears, verdictOf } from './verdict';

/** Above this, how many plans would be needed is not a number that helps. */
const MOST_NEEDED = 10_000;

/**
 * The one sentence under a series, in the honest form: measure, both n, both periods, points, intervals and their method,
 * whether a rule fired and what would be needed to tell. Every number in it is a part of its own that names its source.
 */
export function buildSentence(input: SentenceInput): Sentence {
  const verdict = verdictOf(input);
  const wording = measureWords(input.measure, input.facts, input.named);
  return {
    verdict,
    byMarkers: isClaim(verdict) && input.byMarkers,
    headline: headline(verdict, wording, input),
    body: joined([
      comparison(verdict, wording, input),
      ...(verdict === 'refused' ? [] : [rulesSentence(input.signals, input.period, input.weighedBy !== null)]),
      ...cautions(verdict, input),
      needed(verdict, input),
    ]),
    alarm: verdict === 'refused' ? [] : falseAlarms(input),
    small: joined(verdict === 'refused' ? [] : smallPrint(input)),
    scope: scope(input),
  };
}

type Claimed = 'better' | 'worse' | 'higher' | 'lower';

const isClaim = (verdict: Verdict): verdict is Claimed => verdict in CLAIMS;

const CLAIMS: Readonly<Record<Claimed, string>> = {
  better: 'improved',
  worse: 'got worse',
  higher: 'risen',
  lower: 'fallen',
};

function headline(verdict: Verdict, { subject }: MeasureWords, input: SentenceInput): SentencePart[] {
  const { since, earlier, later } = input;
  if (verdict === 'refused') return [words('Not compared.')];
  if (verdict === 'few') return [words('Too few plans to tell.')];
  if (verdict === 'untold') return [words(`No change can be told${since === undefined ? '' : ` since ${since}`}.`)];
  const when = since === undefined ? `in ${later.label} than in ${earlier.label}` : `since ${since}`;
  // What markers alone could have made is how the plans look and not how they are.
  if (input.byMarkers)
    return [words(`${subject} looks ${verdict} ${when}, but markers may be part of this: see Auditors.`)];
  const claim = CLAIMS[verdict];
  if (since !== undefined) return [words(`${subject} has ${claim} since ${since}.`)];
  return [words(`${subject} has ${claim}: ${later.label} against ${earlier.label}.`)];
}

function comparison(verdict: Verdict, wording: MeasureWords, input: SentenceInput): SentencePart[] {
  const { earlier, later, facts, difference } = input;
  const figures = [
    ...figureParts('later', later, facts, wording, true),
    words(verdict === 'refused' ? ', and ' : ', against '),
    ...(later.figure.value === null
      ? inSentence(figureParts('earlier', earlier, facts, wording, true))
      : figureParts('earlier', earlier, facts, wording, false)),
  ];
  if (verdict === 'refused')
    return [...figures, words('. No difference is taken between the two, for the reasons given below.')];
  if (difference === null) return [...figures, words('.')];
  return [...figures, words(': '), ...differenceParts(difference.value, facts), ...intervalParts(input), words('.')];
}

/** Words that begin a sentence elsewhere, in the middle of one. */
const inSentence = ([first, ...rest]: readonly SentencePart[]): SentencePart[] =>
  first === undefined
    ? []
    : [{ ...first, text: `${first.text.slice(0, 1).toLowerCase()}${first.text.slice(1)}` }, ...rest];

function intervalParts(input: SentenceInput): SentencePart[] {
  const { difference, facts } = input;
  if (difference === null) return [];
  if (difference.interval === null) return [words(', with no interval, since the figures show no spread to judge by')];
  const { low, high } = difference.interval;
  return [
    words('; difference likely '),
    signedPart('difference.interval.low', low, facts.scale),
    words(' to '),
    signedPart('difference.interval.high', high, facts.scale),
    words(` ${unitWord(facts.scale, false)} (${difference.method}), ${chance(input)}`),
  ];
}

function chance(input: SentenceInput): string {
  if (input.difference?.leavesOutZero) return 'which leaves out 0';
  return ruleBears(input) ? 'which alone could be chance' : 'so this could be chance';
}

/** What a reader must know before relying on the claim. */
function cautions(verdict: Verdict, input: SentenceInput): SentencePart[][] {
  const found: string[] = [];
  const way = (input.difference?.value ?? 0) > 0 ? 'high' : 'low';
  const opposite = input.difference !== null && (input.signals ?? []).some(({ side }) => side !== way);
  if (opposite && verdict !== 'refused')
    found.push('What the rules saw does not go the same way as the difference, or not all of it.');
  if (input.chosenBecauseBad)
    found.push(
      `The baseline, ${input.earlier.label}, was chosen and is the worst stretch there is: after the worst, figures tend to come back towards the usual by themselves (regression to the mean), so part of such a change is to be expected with nothing changed.`,
    );
  if (input.weighedBy !== null)
    found.push(`Both figures are weighed to the same mix of ${FIELD_WORDS[input.weighedBy]}.`);
  if (input.accepted.length > 0)
    found.push(`Compared all the same, though ${list(input.accepted.map(acceptedWords))}.`);
  return found.map((text) => [words(text)]);
}

function needed(verdict: Verdict, { earlier, later, facts, few }: SentenceInput): SentencePart[] {
  if (verdict === 'refused') return [];
  if (verdict === 'few')
    return [words('A comparison takes at least '), ...plans('few', few), words(' in each of the two.')];
  const count = plansNeeded(earlier.tally, later.tally, facts.unit);
  if (count === null) return [];
  const told = verdict === 'untold' ? 'tell' : 'confirm';
  const start = words(`To ${told} a difference of this size four times in five, `);
  if (count > MOST_NEEDED)
    return [
      start,
      words('more than '),
      ...plans('most-needed', MOST_NEEDED),
      words(' would be needed in each of the two.'),
    ];
  return [start, words('about '), ...plans('needed', count), words(' would be needed in each of the two.')];
}

const FIELD_WORDS = {
  team: 'teams',
  need: 'needs',
  type: 'plan types',
  phase: 'phases',
  setting: 'settings',
  draftedBy: 'who drafted',
  lookedAfter: 'looked-after children',
  auditor: 'auditors',
} as const;

const ACCEPTED: Readonly<Record<string, string>> = {
  versions: 'the rubric versions score different criteria',
  reworded: 'criteria were reworded between the rubric versions',
  sampling: 'the plans were not picked in the same way',
  auditors: 'other people marked them',
  markers: 'markers may be part of it',
  mix: 'the mix of plans differs',
  few: 'there are few plans',
  baseline: 'the baseline is the worst stretch there is',
  banks: 'prompts were found with different phrase banks',
  missing: 'the figure is known of few of the plans',
  unfinished: 'some audits are unfinished',
};

/** A code may carry more after a colon, `mix:team`. */
const acceptedWords = (code: string): string => ACCEPTED[code.split(':')[0] ?? code] ?? 'something stood against it';

function scope({ facts, period, by, version, sampling }: SentenceInput): string {
  const day = { audited: 'audit', drawn: 'drawing', issued: 'issue' }[by];
  const picked = {
    random: 'random samples only',
    targeted: 'targeted picks only',
    unknown: 'way of picking not known',
  };
  const last = version === null ? picked[sampling] : `${version}, ${picked[sampling]}`;
  return `${facts.label} · by ${period} of ${day} · ${last}`;
}

function list(texts: readonly string[]): string {
  const once = [...new Set(texts)];
  return once.length < 2 ? once.join('') : `${once.slice(0, -1).join(', ')} and ${once.at(-1)}`;
}

/** Sentences with one space between them. */
const joined = (sentences: readonly (readonly SentencePart[])[]): SentencePart[] =>
  sentences
    .filter((parts) => parts.length > 0)
    .flatMap((parts, index) => (index === 0 ? parts : [words(' '), ...parts]));
