import { firstDayOf, lastDayOf } from '../../../../lib/iso-week';
import type { Sampling } from '../../../compare/compare-view';
import type { OtherVersionFacts, SampleFacts } from '../../figures/facts';
import { countWords } from '../../model/cell-words';
import { daysText } from '../../plain-text';
import type { PartContext } from '../part-context';
import { byCount, countedWords, isZero, sentenceCase } from '../shown-words';

export interface Item {
  readonly id: string;
  readonly text: string;
}

const SAMPLING_WORDS: Readonly<Record<Sampling, string>> = {
  random: 'drawn at random',
  targeted: 'picked for a reason',
  unknown: 'loaded without a sample',
};

/** How the plans came to be audited: the frame, the draw, who was put in or left out. */
export function pickedSentences(context: PartContext): Item[] {
  const { facts } = context;
  return [
    {
      id: 'method.picked',
      text: `The plans of all figures were ${SAMPLING_WORDS[facts.sampling]}. ${reachSentence(facts.sampling)}`,
    },
    ...wholePeriodSentence(context),
    ...facts.samples.map((sample, at) => ({ id: `method.sample.${at + 1}`, text: sampleSentence(context, sample) })),
    ...othersSentences(context),
  ];
}

/** Samples are told of the whole period, so that one of which nothing is marked yet is not kept back. */
function wholePeriodSentence({ head: { counted }, facts }: PartContext): Item[] {
  const isWider = facts.samples.some(({ from, to }) => from < counted.from || to > counted.to);
  if (facts.samples.length === 0 || !(isWider || facts.otherVersions.length > 0)) return [];
  return [
    {
      id: 'method.samples',
      text: 'Samples are told of the whole period asked for, and hold plans too that the tables do not count.',
    },
  ];
}

function reachSentence(sampling: Sampling): string {
  if (sampling === 'random') return 'They stand for all plans that could have been drawn, within the ranges given.';
  if (sampling === 'targeted')
    return 'They stand for themselves alone: the ranges suppose a random draw, and true uncertainty is larger.';
  return 'How they were picked is not known, so they need not stand for other plans: the ranges suppose a random draw.';
}

function sampleSentence({ shown, head }: PartContext, sample: SampleFacts): string {
  const { threshold } = head;
  const [frame, most] = [shown.count(sample.frame), shown.count(sample.frameMost)];
  const [low, high] = [countWords(frame, threshold), countWords(most, threshold)];
  const could = low === high ? low : `${low} to ${high}`;
  const told = frame.kind === 'hidden' || most.kind === 'hidden' ? 'a number that is not shown' : could;
  const drawn = countedWords(shown.count(sample.drawn), threshold, 'plan');
  const days = daysText({ firstDay: firstDayOf(sample.from), lastDay: lastDayOf(sample.to) });
  const start = `${sample.samples === 1 ? 'One sample' : `${sample.samples} samples`} for ${days}: ${sample.method}`;
  const of =
    sample.samples === 1
      ? `${drawn} drawn from ${told} that could be picked`
      : `each drawn from ${told} plans, ${drawn} drawn in all`;
  return `${start}, ${of}. ${replacedSentence(sample, { shown, head })}`;
}

function replacedSentence(
  sample: SampleFacts,
  { shown, head: { threshold } }: Pick<PartContext, 'shown' | 'head'>,
): string {
  const [substituted, excluded] = [shown.count(sample.substituted), shown.count(sample.excluded)];
  if (isZero(substituted) && isZero(excluded)) return 'No plan was put in for another, and none was taken out by hand.';
  const put = isZero(substituted)
    ? 'No plan was put in for another'
    : `${sentenceCase(countedWords(substituted, threshold, 'plan'))} ${byCount(substituted, 'stands', 'stand')} in for others`;
  const taken = isZero(excluded)
    ? 'none was taken out by hand'
    : `${countedWords(excluded, threshold, 'plan')} ${byCount(excluded, 'was', 'were')} taken out by hand before the draw`;
  return `${put}; ${taken}.`;
}

/** Audits of the period that are in no figure, and why. */
function othersSentences({ facts, shown, head: { threshold, compared } }: PartContext): Item[] {
  const samplings = facts.otherSamplings.map(({ sampling, audits }, at) => ({
    id: `method.otherSampling.${at + 1}`,
    text: `Left out: ${countedWords(shown.count(audits), threshold, 'audit')} of plans ${SAMPLING_WORDS[sampling]}. Plans picked in different ways are not put together.`,
  }));
  const versions = facts.otherVersions.map((other, at) => ({
    id: `method.otherVersion.${at + 1}`,
    text: otherVersionSentence(other, countedWords(shown.count(other.audits), threshold, 'audit'), compared !== null),
  }));
  return [...samplings, ...versions];
}

function otherVersionSentence(other: OtherVersionFacts, audits: string, hasChanges: boolean): string {
  const { title, version, inCharts } = other;
  const which = `${audits} marked with version ${version} of “${title}”, of plans of ${daysText(other)}`;
  const why = 'Its figures are of other criteria or weights.';
  return inCharts
    ? `Left out of the tables: ${which}. ${why} ${hasChanges ? 'Charts and changes' : 'Charts'} count its plans too where they were picked alike, by the criteria in common.`
    : `Left out: ${which}. ${why}`;
}
