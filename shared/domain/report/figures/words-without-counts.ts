import type { Comparable, Refusal, RefusalCode } from '../../compare/comparable/refusal';

/**
 * A count of plans, a part of a whole, or a percent: what a sentence of the Compare screen may say and a report may not. `weeks 22
 * to 35 of 2026` is none.
 */
const COUNT = /\d[\d,]* (?:plans?|audits?|markings?)\b|\d of (?!20\d\d\b)\d|\d ?%/;

/** Said instead where the screen's own words tell a count. */
const INSTEAD: Readonly<Record<RefusalCode, string>> = {
  versions: 'Not compared: most plans of the two stretches were marked with different rubric versions.',
  reworded: 'Criteria were reworded between the rubric versions.',
  sampling: 'Not compared: the plans of the two stretches were not picked in the same way.',
  auditors: 'Mostly marked by other people than before.',
  markers: 'Markers may be part of this.',
  mix: 'Not compared: the mix of plans differs between the two stretches.',
  few: 'Too few plans in one of the two stretches to compare.',
  baseline: 'The baseline was a bad time: after it, figures tend to come back towards the usual by themselves.',
  banks: 'Prompts were found with different phrase banks.',
  missing: 'The figure is known of few of the plans.',
  unfinished: 'Some audits have unanswered criteria and so no grade.',
};

export const tellsCount = (text: string): boolean => COUNT.test(text);

/** Why nothing is compared or with what care, in the words of the Compare screen as far as they tell no count. */
export function refusalWords({ code, title, sentence }: Pick<Refusal, 'code' | 'title' | 'sentence'>): string {
  const first = tellsCount(title) ? INSTEAD[code] : title;
  return tellsCount(sentence) || code === 'mix' || code === 'markers' ? first : `${first} ${sentence}`;
}

/** The first refusal in words; null where nothing is refused. */
export function refusedWords({ refusals }: Comparable): string | null {
  const refused = refusals.find(({ severity }) => severity === 'refused');
  return refused === undefined ? null : refusalWords(refused);
}

/** Cautions and notes in words, none twice; notes that tell a count stay away, since cautions say the same. */
export function cautionWords({ refusals, notes }: Comparable): string[] {
  const cautions = refusals.filter(({ severity }) => severity === 'caution').map(cautionOf);
  const told = notes.map(({ sentence }) => withoutLongList(sentence)).filter((sentence) => !tellsCount(sentence));
  return [...new Set([...cautions, ...told])];
}

const cautionOf = ({ code, title }: Refusal): string => (tellsCount(title) ? INSTEAD[code] : title);

/** More ids than this are no help on paper. */
const MOST_LISTED = 8;

/** `Over what versions 1 and 2 have in common: A1, A2, …` without the list where that is long. */
function withoutLongList(sentence: string): string {
  const [, versions, ids = '', rest] = /^Over what (.+) have in common: ([^.]+)\. (.+)$/.exec(sentence) ?? [];
  return versions === undefined || ids.split(', ').length <= MOST_LISTED
    ? sentence
    : `Over the criteria that ${versions} have in common. ${rest}`;
}
