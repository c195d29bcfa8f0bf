import { longDate } from '../../lib/dates';
import { firstDayOf } from '../../lib/iso-week';
import { SMALLEST_BASE } from '../report/model/cells';
import { dayText, listed } from '../report/plain-text';
import { wholePercentOf } from '../scoring/percent';
import { counted, number } from './count-words';
import { chooseDoubleMarked } from './double-marking';
import { FRAME_FIELD_WORDS } from './field-values';
import { frameSentences } from './frame-words';
import { countedReasons, plansWere, quotedReason, withoutCodes } from './reason-words';
import type { Sample } from './sample';
import { firstDrawn } from './substitutes';
import { wrotePlan } from './wrote-plan';

/** What the record says that is not in the sample itself. */
export interface SampleWordsFacts {
  /** Who drew it and who shared it out, as it shall stand in a report: `the quality lead`. Absent: not said. */
  readonly drawnBy?: string | undefined;
  readonly allocatedBy?: string | undefined;
  /** Those who mark, with the codes they write under. Absent: nothing is said of who wrote the plans. */
  readonly people?:
    | readonly { readonly id: string; readonly writerCodes?: readonly string[] | undefined }[]
    | undefined;
}

/**
 * The sample's record as a paragraph that can stand in a report: from what, how and by whom the plans were drawn, and what
 * was changed since. It names no plan, no writer and nobody who marks, and no stratum of fewer than ten plans.
 */
export const sampleParagraph = (sample: Sample, facts: SampleWordsFacts = {}): string =>
  sampleSentences(sample, facts).join(' ');

/** The same, a sentence each. */
export function sampleSentences(sample: Sample, facts: SampleWordsFacts = {}): string[] {
  const clean = withoutCodes(sample);
  return [
    openingSentence(sample, facts),
    ...frameSentences(sample.frame, clean),
    ...methodSentences(sample, clean),
    ...substitutionSentence(sample, clean),
    ...doubleSentence(sample),
    ...allocationSentences(sample, facts),
  ];
}

function openingSentence(
  { members, method, purpose, week, frame, drawnAt }: Sample,
  { drawnBy }: SampleWordsFacts,
): string {
  const monday = dayText(firstDayOf(week));
  const purposes = {
    week: `for the sample of week ${week} (from ${monday})`,
    round: `for a round of audits starting in week ${week} (from ${monday})`,
    gate: `for a check before issue in week ${week} (from ${monday})`,
  };
  const how = method.kind === 'targeted' ? 'picked' : 'drawn';
  return `${plansWere(members.length)} ${how} ${purposes[purpose]} on ${longDate(drawnAt)}${drawnBy === undefined ? '' : ` by ${drawnBy}`} from the register “${frame.registerTitle}” (file “${frame.fileName}”, ${counted(frame.rows, 'plan')}).`;
}

function methodSentences({ method, seed, drawVersion, strata }: Sample, clean: (text: string) => string): string[] {
  if (method.kind === 'targeted')
    return [
      `The plans were picked by a person for this reason: ${quotedReason(method.reason, clean)}. They are not a random sample: the findings hold for these plans alone, and do not belong in one line with those of random samples.`,
    ];
  const repeat = `The seed was ${seed} (drawing rules version ${drawVersion}); the same register, conditions and seed give the same plans again.`;
  if (method.kind === 'simple-random')
    return [`Method: simple random sample without replacement, in which every plan was equally likely. ${repeat}`];
  const by = listed([...new Set(method.by)].map((field) => FRAME_FIELD_WORDS[field].toLowerCase()));
  const shares =
    method.shares === 'equal'
      ? 'with equal shares as far as the strata were large enough'
      : 'in proportion to the strata, at least one plan from each where the size allowed';
  return [
    `Method: random sample without replacement, stratified by ${by}, ${shares}. ${repeat}`,
    strataSentence(strata),
  ];
}

/** Small strata are not named: a count of a few plans of one team and need could point at a child. */
function strataSentence(strata: Sample['strata']): string {
  const named = strata.filter(({ size }) => size >= SMALLEST_BASE);
  const small = strata.filter(({ size }) => size < SMALLEST_BASE);
  const drawn = small.reduce((sum, stratum) => sum + stratum.drawn, 0);
  const parts = [
    ...named.map((stratum) => `${stratum.name} ${number(stratum.drawn)} of ${number(stratum.size)}`),
    ...(small.length === 0
      ? []
      : [`${counted(small.length, 'stratum', 'strata')} of fewer than ${SMALLEST_BASE} plans ${number(drawn)} in all`]),
  ];
  return `Drawn by stratum: ${parts.join('; ')}.`;
}

function substitutionSentence({ substitutions, method }: Sample, clean: (text: string) => string): string[] {
  const done = substitutions.length;
  if (done === 0) return [];
  const next = {
    targeted: 'by another plan picked for it',
    'simple-random': 'by the next in the same random order',
    stratified: 'by the next of the same stratum in the same random order',
  }[method.kind];
  const reasons = countedReasons(
    substitutions.map(({ reason }) => reason),
    clean,
  );
  return [`${plansWere(done)} replaced${done === 1 ? '' : ', each'} ${next}: ${reasons}.`];
}

function doubleSentence(sample: Sample): string[] {
  const { doubleMarked, members } = sample;
  const twice = doubleMarked.length;
  if (twice === 0) return ['No plan is marked twice.'];
  const chosen = twice < members.length && doubleMarkedAtRandom(sample) ? ', chosen at random with the same seed,' : '';
  return [
    `${counted(twice, 'plan')} (${wholePercentOf(twice, members.length)}%)${chosen} ${twice === 1 ? 'is' : 'are'} marked twice, by two people independently of each other.`,
  ];
}

/** A person may choose what is marked twice, so that it was left to the seed is said only if it can be shown. */
function doubleMarkedAtRandom(sample: Sample): boolean {
  const first = firstDrawn(sample);
  const originals = sample.members.map(({ stratum }, index) => ({ ref: first[index] ?? '', stratum }));
  const now = new Map(sample.members.map(({ ref }, index) => [ref, first[index] ?? '']));
  const marked = new Set(sample.doubleMarked.map((ref) => now.get(ref)));
  const again = chooseDoubleMarked(originals, { plans: sample.doubleMarked.length }, sample.seed);
  return again.length === marked.size && again.every((ref) => marked.has(ref));
}

function allocationSentences({ members, doubleMarked }: Sample, { people, allocatedBy }: SampleWordsFacts): string[] {
  const auditors = new Set(members.flatMap(({ auditorIds }) => auditorIds)).size;
  const twice = new Set(doubleMarked);
  const lacking = members.filter(({ ref, auditorIds }) => auditorIds.length < (twice.has(ref) ? 2 : 1)).length;
  if (auditors === 0) return ['The plans are not yet allocated.'];
  return [
    `The plans were allocated to ${counted(auditors, 'auditor')}${allocatedBy === undefined ? '' : ` by ${allocatedBy}`}.`,
    ...(lacking === 0 ? [] : [`${counted(lacking, 'plan')} still ${lacking === 1 ? 'lacks' : 'lack'} an auditor.`]),
    ...ownPlansSentence(members, people),
  ];
}

function ownPlansSentence(members: Sample['members'], people: SampleWordsFacts['people']): string[] {
  if (people === undefined) return [];
  const own = members.filter((plan) =>
    people.some((person) => plan.auditorIds.includes(person.id) && wrotePlan(person, plan)),
  ).length;
  if (own > 0)
    return [
      `${counted(own, 'plan')} ${own === 1 ? 'is' : 'are'} allocated to the person who wrote ${own === 1 ? 'it' : 'them'}.`,
    ];
  const unknown = members.filter(({ writer }) => writer === undefined).length;
  return unknown === 0
    ? ['Nobody marks a plan they wrote.']
    : [
        `Nobody marks a plan they are known to have written; for ${counted(unknown, 'plan')} the writer is not recorded.`,
      ];
}
