import { isMarked } from '../comparable/in-use';
import { ELSEWHERE, NOT_ASKED, NOT_KNOWN, ONE_DISCIPLINE, OTHER_PART, UNFINISHED } from '../measures/read-measure';
import type { LeftOut, LeftOutCode } from './compare-model';
import { PERIOD_DAY_WORDS } from './day-words';
import type { Frame, Measured } from './frame-of-view';
import { NO_PARTS, partsCounted } from './parts-counted';
import { dayPlaces, kindsIn } from './scan';
import { draftsWithout } from './values';

const sumOf = (kinds: ReturnType<typeof kindsIn>): number => kinds.reduce((sum, { plans }) => sum + plans, 0);

const plansWord = (plans: number): string => `${plans.toLocaleString('en-GB')} ${plans === 1 ? 'plan' : 'plans'}`;

/**
 * All that is stored and in no figure of the view, with how many and why. Every plan's draft is in the series or in exactly
 * one of these; markings of plans marked twice are told beside them.
 */
export function leftOutOf(frame: Frame, measured: Measured): readonly LeftOut[] {
  const { seen, used, view, rows } = frame;
  const { values, facts } = measured;
  const inRange = kindsIn(seen, seen.kinds, view.range);
  const otherSampling = inRange.filter(({ sampling }) => sampling !== used.sampling);
  const ofSampling = inRange.filter(({ sampling }) => sampling === used.sampling);
  const otherVersion = ofSampling.filter(({ version }) => !used.versions.includes(version));
  const { first, last } = dayPlaces(seen, view.range);
  const counts = draftsWithout(rows, values, first, last);
  const without = (why: number) => counts[why] ?? 0;
  const kept = sumOf(kindsIn(seen, seen.kinds, {}));
  const found: readonly (readonly [LeftOutCode, number, string])[] = [
    ['other-version', sumOf(otherVersion), 'marked with another version of the rubric'],
    ['other-sampling', sumOf(otherSampling), 'picked in another way, which is never put into one series'],
    ['filtered', sumOf(kindsIn(seen, seen.unfiltered, {})) - kept + seen.noDayFiltered, 'left out by the filters'],
    ['other-days', kept - sumOf(inRange), 'outside of the days shown'],
    ['no-day', seen.noDay, `without ${PERIOD_DAY_WORDS[view.by]}`],
    ['not-asked', without(NOT_ASKED), 'to which the measure does not apply'],
    ['unfinished', without(UNFINISHED), 'with criteria left unanswered, so that there is no grade'],
    ['one-discipline', without(ONE_DISCIPLINE), 'marked for one discipline alone, which is no score of the whole plan'],
    ['not-known', without(NOT_KNOWN), notKnown(facts.scale)],
    ['other-part', without(OTHER_PART), 'of which another auditor’s part counts here'],
    ['other-draft', without(ELSEWHERE), 'audited in another draft too, with which they are counted'],
  ];
  const listed = found.flatMap(([code, plans, why]): LeftOut[] =>
    plans === 0 ? [] : [{ code, plans, sentence: `${plansWord(plans)} ${why}.` }],
  );
  return [...listed, ...besides(frame, measured)];
}

/** What a person must know of plans that are counted: none of it is left out. */
function besides(frame: Frame, { measure }: Measured): readonly LeftOut[] {
  const { seen, view } = frame;
  const { first, last } = dayPlaces(seen, view.range);
  const parts = isMarked(measure) ? partsCounted(frame, (day) => day >= first && day <= last) : NO_PARTS;
  const { notCounted } = seen;
  const found: readonly LeftOut[] = [
    {
      code: 'marked-twice',
      plans: notCounted,
      sentence: `${notCounted} ${notCounted === 1 ? 'marking' : 'markings'} of plans marked twice: a plan counts once, by the agreed marks or the audit handed in first.`,
    },
    {
      code: 'parts-of-others',
      plans: parts.ofOthers,
      sentence: `${plansWord(parts.ofOthers)} marked in parts: here with the parts of the auditors chosen alone.`,
    },
    {
      code: 'section-twice',
      plans: parts.sectionTwice,
      sentence: `${plansWord(parts.sectionTwice)} with a section that several disciplines marked: each section counts once, by the agreed marks, else by the discipline that the rubric gives it to, else by the part handed in first.`,
    },
  ];
  return found.filter(({ plans }) => plans > 0);
}

const notKnown = (scale: string): string =>
  scale === 'prompts' ? 'whose text was not counted when they were handed in' : 'of which this is not known';
