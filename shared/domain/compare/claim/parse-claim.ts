import { NO_CHANGE, NOT, PARTS, plainOf, SECTION, WRITTEN } from './claim-words';

/** Which way a claim says a figure went; `better` and `worse` mean up or down by the measure. */
export type ClaimWay = 'up' | 'down' | 'better' | 'worse';

export type Claim = ClaimSays & {
  /** What stands after “since”, as it was typed. */
  readonly since?: string;
};

type ClaimSays =
  /** `20% better`: of the earlier figure, or points? Both are looked at. */
  | { readonly kind: 'percent'; readonly amount: number; readonly way: ClaimWay }
  /** `up 5 points`, `2 weeks faster`: an amount in a unit. */
  | {
      readonly kind: 'amount';
      readonly unit: 'points' | 'weeks' | 'prompts';
      readonly amount: number;
      readonly way: ClaimWay;
    }
  /** `doubled`: times the earlier figure. */
  | { readonly kind: 'factor'; readonly factor: number }
  /** `fell by half`: so many percent of the earlier figure, and nothing else. */
  | { readonly kind: 'share'; readonly amount: number; readonly way: ClaimWay }
  /** `better`: a way without a number. */
  | { readonly kind: 'way'; readonly way: ClaimWay }
  /** `no change`. */
  | { readonly kind: 'none' }
  /** `from 40% to 60%`. */
  | {
      readonly kind: 'levels';
      readonly unit: 'percent' | 'weeks' | 'prompts';
      readonly from: number;
      readonly to: number;
    };

/** Longest text that is looked at. */
const LONGEST = 200;

const NUMBER = String.raw`(\d{1,4}(?:\.\d{1,3})?)`;
const PERCENT = String.raw`(?:%|per ?cent\b)`;
const POINTS = String.raw`(?:(?:percentage|%|per ?cent)[ -]?)?(?:points?\b|pts?\b)|pp\b|ppts?\b`;

const FACTORS: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/\b(?:doubl(?:ed|ing|e)|twice)\b/, 2],
  [/\b(?:trebl(?:ed|e)|tripl(?:ed|e))\b/, 3],
  [/\bhalv(?:ed|ing|e)\b/, 0.5],
];

const WAYS: readonly (readonly [way: ClaimWay, pattern: RegExp])[] = [
  ['up', /\b(?:up|ris(?:e|en|ing)|rose|increas(?:e|ed|ing)|higher|more|gain(?:ed)?|grew|grown|growth)\b|\+(?=\d)/],
  [
    'down',
    /\b(?:down|f[ae]ll(?:en|ing)?|drop(?:ped)?|decreas(?:e|ed|ing)|lower|fewer|less|reduc(?:ed|tion)|cut|shorter|faster|quicker|sooner)\b|[-−](?=\d)/,
  ],
  ['better', /\b(?:better|improv(?:e|ed|ement|ements|ing))\b/],
  ['worse', /\b(?:worse|worsen(?:ed|ing)?|deteriorat(?:ed|ion|ing)|slower|longer|later)\b/],
];

/**
 * A claim as it is typed in plain words, or null where none of the forms fits or it says two things. A bare `20% since
 * October` is taken for an improvement, as it is meant.
 */
export function parseClaim(text: string): Claim | null {
  if (text.length > LONGEST) return null;
  const [says = '', ...rest] = plainOf(text).split(/\bsince\b/);
  if (rest.length > 1) return null;
  const claim = parseSays(says.replace(SECTION, ''));
  const since = sinceWords(text);
  return claim === null ? null : { ...claim, ...(since === undefined ? {} : { since }) };
}

function sinceWords(text: string): string | undefined {
  const words = /\bsince\b(.*)$/is
    .exec(text)?.[1]
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]+$/, '');
  return words === undefined || words === '' ? undefined : words;
}

function parseSays(spoken: string): ClaimSays | null {
  if (NOT.test(spoken)) return NO_CHANGE.test(spoken) && !/\d/.test(spoken) ? { kind: 'none' } : null;
  const part = PARTS.filter(([pattern]) => pattern.test(spoken));
  if (part[0] !== undefined) return sharePart(spoken, part.length === 1 ? part[0][1] : null);
  const says = WRITTEN.reduce(
    (text, [word, number]) => text.replace(new RegExp(`\\b${word}\\b`, 'g'), String(number)),
    spoken,
  );
  const numbers = says.match(/\d+(?:\.\d+)?/g) ?? [];
  const factor = FACTORS.filter(([pattern]) => pattern.test(says));
  if (factor[0] !== undefined)
    return numbers.length === 0 && factor.length === 1 ? { kind: 'factor', factor: factor[0][1] } : null;
  if (numbers.length === 2) return levels(says);
  return numbers.length === 1 ? single(says) : withoutNumber(says);
}

/** “A fifth better” says its way; without one it is not known what grew by it. */
function sharePart(says: string, amount: number | null): ClaimSays | null {
  const way = saidWay(says);
  return amount === null || way === null || /\d/.test(says) ? null : { kind: 'share', amount, way };
}

function withoutNumber(says: string): ClaimSays | null {
  if (/\d/.test(says)) return null;
  if (NO_CHANGE.test(says)) return { kind: 'none' };
  const way = saidWay(says);
  return way === null ? null : { kind: 'way', way };
}

function levels(says: string): ClaimSays | null {
  const found = new RegExp(
    String.raw`(?:^|\s)${NUMBER} ?(%|per ?cent|weeks?|prompts?)? (?:to|-|–|->|→) ${NUMBER} ?(%|per ?cent\b|weeks?\b|prompts?\b)`,
  ).exec(says);
  if (found === null) return null;
  const [, from, first, to, last] = found;
  const unit = levelUnit(last ?? '');
  if (first !== undefined && levelUnit(first) !== unit) return null;
  return { kind: 'levels', unit, from: Number(from), to: Number(to) };
}

const levelUnit = (word: string): 'percent' | 'weeks' | 'prompts' => {
  if (word.startsWith('week')) return 'weeks';
  return word.startsWith('prompt') ? 'prompts' : 'percent';
};

function single(says: string): ClaimSays | null {
  const way = wayOf(says);
  if (way === null) return null;
  const amount = (unit: string): number | null => {
    const found = new RegExp(`(?:^|[^\\d.])${NUMBER} ?(?:${unit})`).exec(says);
    return found === null ? null : Number(found[1]);
  };
  const points = amount(POINTS);
  if (points !== null) return { kind: 'amount', unit: 'points', amount: points, way };
  const percent = amount(PERCENT);
  if (percent !== null) return { kind: 'percent', amount: percent, way };
  const weeks = amount(String.raw`weeks?\b`);
  if (weeks !== null) return { kind: 'amount', unit: 'weeks', amount: weeks, way };
  const prompts = amount(String.raw`(?:\w+ )?prompts?\b`);
  return prompts === null ? null : { kind: 'amount', unit: 'prompts', amount: prompts, way };
}

/** A bare number is taken for an improvement, as it is meant. Null where the words go both ways. */
const wayOf = (says: string): ClaimWay | null =>
  WAYS.some(([, pattern]) => pattern.test(says)) ? saidWay(says) : 'better';

/** Null where the words go both ways, or say none. */
function saidWay(says: string): ClaimWay | null {
  const ways = WAYS.filter(([, pattern]) => pattern.test(says)).map(([way]) => way);
  const rises = ways.includes('up') || ways.includes('better');
  const falls = ways.includes('down') || ways.includes('worse');
  // “Improved: down 2 weeks” is no contradiction, and says its way by `down`.
  const plain = ways.find((way) => way === 'up' || way === 'down');
  if (ways.includes('up') && ways.includes('down')) return null;
  if (ways.includes('better') && ways.includes('worse')) return null;
  if (plain !== undefined) return plain;
  return rises || falls ? (ways[0] ?? null) : null;
}
