import { wholePercentOf } from '../../scoring/percent';
import type { CompareFilter, CompareView, SplitField } from '../compare-view';
import type { ComparableFacts } from './facts';
import { fixedShares, isFull } from './fixed-shares';
import { isMarked } from './in-use';
import { areEnough } from './kinds';
import { distanceOf, type GroupPair, pairGroups, plansOf, shiftByMix, spreadOf } from './mix-shift';
import type { Found, WayOn } from './refusal';
import { sameMixProbability } from './same-mix';
import { amountWords, FIELD_WORDS } from './words';

/** Fields whose mix is looked at. */
const FIELDS = ['team', 'need', 'type', 'phase', 'setting', 'draftedBy', 'auditor'] as const;

/** The fields whose groups must be known of both spans of a view. */
export const fieldsLookedAt = ({
  measure,
  weighBy,
}: Pick<CompareView, 'measure' | 'weighBy'>): readonly SplitField[] => [
  ...new Set<SplitField>([
    ...FIELDS.filter((field) => field !== 'auditor' || isMarked(measure)),
    ...(weighBy === null ? [] : [weighBy]),
  ]),
];

/** Together over all fields, mixes that do not differ are taken to differ in at most so many comparisons (Holm 1979). */
const ALPHA = 0.05;
/** So large a share of the plans must be of another group: with many plans a trifle is more than chance. */
const LEAST_DISTANCE = 0.1;
/** Points by which the mix alone must move a percent for the two not to be compared as they are. */
const LEAST_POINTS = 3;
/** Of other measures, in standard deviations: what Cohen (1988) calls small. */
const LEAST_DEVIATIONS = 0.2;

interface MixOf {
  readonly field: SplitField;
  readonly pairs: readonly GroupPair[];
  readonly p: number;
}

/**
 * Mixes that differ between the spans: by more than chance, by at least a tenth of the plans, and so that the figure would
 * move by 3 points (or a fifth of a standard deviation) with nothing changed within any group. Weighing both spans to the
 * same shares takes that away. A mix that differs without moving the figure so much is only noted.
 */
export function checkMix(facts: ComparableFacts): Found {
  const differing = byHolm(mixes(facts)).filter(
    ({ field, pairs }) => field !== facts.view.weighBy && distanceOf(pairs) >= LEAST_DISTANCE,
  );
  const found = differing.map((mix) => judged(facts, mix));
  const weighed = weighedNote(facts);
  return {
    refusals: found.flatMap(({ refusals = [] }) => refusals),
    notes: [...weighed, ...found.flatMap(({ notes = [] }) => notes)],
  };
}

/** Fields of which both spans are known and that have more than one group. */
function mixes({ view, earlier, later }: ComparableFacts): readonly MixOf[] {
  return FIELDS.flatMap((field) => {
    const [before, after] = [earlier.groups[field], later.groups[field]];
    if (before === undefined || after === undefined) return [];
    if (field === 'auditor' && !isMarked(view.measure)) return [];
    const pairs = pairGroups(before, after);
    const p = sameMixProbability(plansOf(pairs));
    return p === null ? [] : [{ field, pairs, p }];
  });
}

/** Those that differ by more than chance once it is reckoned in that several were looked at: Holm's step-down procedure. */
function byHolm(all: readonly MixOf[]): readonly MixOf[] {
  const sorted = [...all].sort((a, b) => a.p - b.p);
  const first = sorted.findIndex(({ p }, at) => p > ALPHA / (sorted.length - at));
  const differing = new Set((first === -1 ? sorted : sorted.slice(0, first)).map(({ field }) => field));
  return all.filter(({ field }) => differing.has(field));
}

function judged(facts: ComparableFacts, mix: MixOf): Found {
  const { measure, view } = facts;
  const { field, pairs } = mix;
  const shift = shiftByMix(pairs, measure.unit);
  const least = measure.scale === 'percent' ? LEAST_POINTS : LEAST_DEVIATIONS * spreadOf(pairs);
  const grown = grownSentence(facts, mix);
  if (Math.abs(shift) < least)
    return {
      notes: [
        { code: 'mix', sentence: `The mix of ${FIELD_WORDS[field]} differs: ${grown} It hardly moves the figure.` },
      ],
    };
  const sentence = `${grown} With nothing else changed, that alone would move the figure by about ${amountWords(shift, measure.scale)}.`;
  if (view.accepted.includes(`mix:${field}`))
    return {
      notes: [
        {
          code: 'accepted',
          accept: `mix:${field}`,
          sentence: `Compared all the same, though the mix of ${FIELD_WORDS[field]} differs. ${sentence}`,
        },
      ],
    };
  const title = `Not compared: the mix of ${FIELD_WORDS[field]} differs.`;
  return { refusals: [{ code: 'mix', field, severity: 'refused', title, sentence, waysOn: waysOn(facts, mix) }] };
}

/** Which group grew most; of auditors nobody is named. */
function grownSentence({ earlier, later }: ComparableFacts, { field, pairs }: MixOf): string {
  if (field === 'auditor') return 'The plans were shared out among the auditors in other parts.';
  const gain = ({ earlier: before, later: after }: GroupPair) => after.n / later.tally.n - before.n / earlier.tally.n;
  const [most, ...rest] = pairs;
  if (most === undefined) return '';
  const grown = rest.reduce((best, pair) => (gain(pair) > gain(best) ? pair : best), most);
  const share = (part: number, all: number) => `${wholePercentOf(part, all)}%`;
  return `“${grown.label}” makes up ${share(grown.later.n, later.tally.n)} of the plans in ${later.label} against ${share(grown.earlier.n, earlier.tally.n)} in ${earlier.label}.`;
}

function waysOn(facts: ComparableFacts, { field, pairs }: MixOf): readonly WayOn[] {
  return [...weighing(facts, field, pairs), { kind: 'accept', label: 'Compare all the same', accept: `mix:${field}` }];
}

/**
 * Weighing by the field. Where a group is missing in a span, only the groups that both have are kept, and only if they
 * make up a sentence of their own. A second field cannot be weighed by: the first would come back.
 */
function weighing(facts: ComparableFacts, field: SplitField, pairs: readonly GroupPair[]): readonly WayOn[] {
  const { view, viewer, few } = facts;
  if (view.weighBy !== null || (field === 'auditor' && viewer.role === 'auditor')) return [];
  const both = pairs.filter(isFull);
  const words = FIELD_WORDS[field];
  if (both.length === pairs.length)
    return [{ kind: 'change', label: `Weigh both to the same mix of ${words}`, change: { weighBy: field } }];
  const left = plansOf(both).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  if (!areEnough([left[0] ?? 0, left[1] ?? 0], few)) return [];
  const filter: CompareFilter = { field, anyOf: both.map(({ value }) => value) };
  const filters = [...view.filters.filter((one) => one.field !== field), filter];
  return [
    {
      kind: 'change',
      label: `Keep the ${words} that are in both (${left[0]} and ${left[1]} plans), weighed to the same mix`,
      change: { filters, weighBy: field },
    },
  ];
}

/** What both spans are weighed to, and what could not be. */
function weighedNote({ view, earlier, later }: ComparableFacts): NonNullable<Found['notes']> {
  if (view.weighBy === null) return [];
  const { leftOut } = fixedShares(earlier.groups[view.weighBy] ?? [], later.groups[view.weighBy] ?? []);
  const words = FIELD_WORDS[view.weighBy];
  const sentence = `Both spans are weighed to the mix of ${words} that they have together.`;
  if (leftOut.length === 0) return [{ code: 'weighed', sentence }];
  const share = leftOut.reduce((sum, stratum) => sum + stratum.share, 0);
  const names = view.weighBy === 'auditor' ? '' : ` (${leftOut.map(({ label }) => label).join(', ')})`;
  const percent = Math.max(1, Math.floor(100 * share + 0.5));
  return [
    {
      code: 'weighed',
      sentence: `${sentence} Left out are ${words}${names} with fewer than two plans in one of the spans: ${percent}% of the plans.`,
    },
  ];
}
