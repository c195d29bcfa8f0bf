import { listed } from '../../report/plain-text';
import { newestFirst } from '../../rubric/newest-published';
import type { Rubric } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { counted, number } from '../../sample/count-words';
import type { Sampling, SplitField } from '../compare-view';
import type { MeasureFacts } from '../measure';
import type { ComparableFacts, SpanFacts } from './facts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `five`, `twelve`, `13`; `no` for 0. */
export const numberWord = (value: number): string => SMALL[value] ?? number(value);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const plans = (value: number): string => (value === 0 ? 'no plan' : counted(value, 'plan'));

/** `4 points`, `0.8 weeks`: the size of a difference in what a measure is shown in. */
export function amountWords(difference: number, scale: MeasureFacts['scale']): string {
  const size = Math.abs(difference);
  if (scale !== 'percent') return `${(Math.floor(size * 10 + 0.5) / 10).toFixed(1)} ${scale}`;
  const points = Math.floor(size + 0.5);
  return points === 1 ? '1 point' : `${points} points`;
}

/** `8 of 30 plans in October 2026 and 20 of 44 in November 2026`. */
export const ofEach = (
  { earlier, later }: Pick<ComparableFacts, 'earlier' | 'later'>,
  partOf: (span: SpanFacts) => readonly [part: number, all: number],
  what = 'plan',
): string => {
  const [[a, of], [b, others]] = [partOf(earlier), partOf(later)];
  return `${number(a)} of ${counted(of, what)} in ${earlier.label} and ${number(b)} of ${number(others)} in ${later.label}`;
};

/** `version 1`, `versions 1 and 2`; with the rubric's title where there are several. Oldest first. */
export function versionWords(keys: readonly string[], rubrics: readonly Rubric[]): string {
  const named = newestFirst(rubrics)
    .filter((rubric) => keys.includes(versionKey(rubric)))
    .toReversed();
  if (new Set(rubrics.map(({ id }) => id)).size > 1)
    return listed(named.map(({ title, version }) => `“${title}” version ${version}`));
  return `${named.length === 1 ? 'version' : 'versions'} ${listed(named.map(({ version }) => String(version)))}`;
}

/** After a count of plans. */
export const SAMPLING_WORDS: Readonly<Record<Sampling, string>> = {
  random: 'drawn at random',
  targeted: 'picked for a reason',
  unknown: 'loaded without a sample',
};

export const SAMPLING_LABELS: Readonly<Record<Sampling, string>> = {
  random: 'Random samples',
  targeted: 'Targeted samples',
  unknown: 'Plans without a sample',
};

/** Fits after “mix of”. */
export const FIELD_WORDS: Readonly<Record<SplitField, string>> = {
  team: 'teams',
  need: 'needs',
  type: 'plan types',
  phase: 'phases',
  setting: 'settings',
  draftedBy: 'ways of drafting',
  lookedAfter: 'looked-after children and others',
  auditor: 'auditors',
};
