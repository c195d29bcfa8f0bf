import { versionKey } from '../../rubric/version-key';
import { counted } from '../../sample/count-words';
import type { CompareView } from '../compare-view';
import { type Fit, fitOf } from './common-rubric';
import type { ComparableFacts } from './facts';
import { fitSentence, inCommonLabel } from './fit-words';
import { halvesOf } from './halves';
import { isMarked } from './in-use';
import { areEnough, isOneSided, plansIn, plansInBoth } from './kinds';
import type { Found, WayOn } from './refusal';
import { capital, plans, versionWords } from './words';

/**
 * Figures of several rubric versions are compared only over what they have in common: a section or all sections over their
 * common criteria, a score only where everything is common and weighs the same, a grade only where its rules are the same
 * too. Versions that are left out are told; where that leaves one span with too few plans, nothing is compared.
 */
export function checkVersions(facts: ComparableFacts): Found {
  if (!isMarked(facts.view.measure)) return {};
  const together = checkTogether(facts);
  // What cannot be put together is refused already: what else was left out would be beside the point.
  if (together.refusals?.some(({ severity }) => severity === 'refused')) return together;
  const inSpans = checkLeftOut(facts);
  return joined(together, inSpans.refusals === undefined ? joined(inSpans, checkBefore(facts)) : inSpans);
}

const joined = (one: Found, other: Found): Found => ({
  refusals: [...(one.refusals ?? []), ...(other.refusals ?? [])],
  notes: [...(one.notes ?? []), ...(other.notes ?? [])],
});

/** The versions in use, where there are several. */
function checkTogether(facts: ComparableFacts): Found {
  const { view, used, rubrics } = facts;
  if (used.versions.length < 2) return {};
  const fit = fitAcross(facts, used.versions);
  const words = versionWords(used.versions, rubrics);
  if (fit.kind === 'none')
    return {
      refusals: [
        {
          code: 'versions',
          severity: 'refused',
          title: `Not compared: ${CANNOT[view.measure.kind] ?? 'this measure'} is not the same in ${words}.`,
          sentence: fitSentence(view.measure, fit, used.versions.length),
          waysOn: [...otherMeasures(facts, used.versions), ...alone(facts, used.versions)],
        },
      ],
    };
  if (fit.kind === 'part')
    return {
      notes: [
        {
          code: 'common',
          sentence: `Over what ${words} have in common: ${fit.ids.join(', ')}. ${fitSentence(view.measure, fit, used.versions.length)}`,
        },
      ],
    };
  return {};
}

const CANNOT: Readonly<Partial<Record<CompareView['measure']['kind'], string>>> = {
  score: 'the overall score',
  good: 'what earns a grade',
  section: 'what the section asks',
  criterion: 'the criterion',
};

/** Versions with plans that are not in use. */
function checkLeftOut(facts: ComparableFacts): Found {
  const { view, used, rubrics, few } = facts;
  const others = [...new Set([...facts.earlier.kinds, ...facts.later.kinds].map(({ version }) => version))].filter(
    (key) => !used.versions.includes(key) && sum(plansOf(facts, [key])) > 0,
  );
  const now = plansOf(facts, used.versions);
  if (others.length === 0 || (!areEnough(now, few) && !isOneSided(now, few))) return {};
  const words = versionWords(others, rubrics);
  const left = counted(sum(plansOf(facts, others)), 'plan');
  const common = fitAcross(facts, [...used.versions, ...others]);
  const sentence = fitSentence(view.measure, common, used.versions.length + others.length);
  const waysOn = [...inCommon(facts, others, common), ...alone(facts, others)];
  if (waysOn.length === 0 && !areEnough(now, few)) waysOn.push(...withinUsed(facts));
  if (!areEnough(now, few)) {
    const lacking = now[0] < few ? facts.earlier : facts.later;
    const there = others.filter((key) => plansIn(lacking, ({ version }) => version === key) > 0);
    const title =
      there.length === 0
        ? `Not compared: ${plans(Math.min(...now))} in ${lacking.label} ${Math.min(...now) > 1 ? 'were' : 'was'} marked with ${versionWords(used.versions, rubrics)}.`
        : `Not compared: plans in ${lacking.label} were marked with ${versionWords(there, rubrics)}.`;
    return { refusals: [{ code: 'versions', severity: 'refused', title, sentence, waysOn }] };
  }
  if (view.versions !== null)
    return { notes: [{ code: 'versions', sentence: `Left out: ${left} marked with ${words}.` }] };
  return {
    refusals: [
      { code: 'versions', severity: 'caution', title: `Left out: ${left} marked with ${words}.`, sentence, waysOn },
    ],
  };
}

/** Versions with plans before both spans alone: the series would have begun earlier with them. */
function checkBefore(facts: ComparableFacts): Found {
  const { view, used, rubrics, before } = facts;
  const others = (before?.kinds ?? []).filter(
    ({ version, sampling, plans: count }) =>
      count > 0 && sampling === used.sampling && !used.versions.includes(version),
  );
  if (before === null || others.length === 0) return {};
  const keys = [...new Set(others.map(({ version }) => version))];
  const words = versionWords(keys, rubrics);
  if (view.versions !== null) {
    const left = counted(
      others.reduce((all, { plans: count }) => all + count, 0),
      'plan',
    );
    return { notes: [{ code: 'versions', sentence: `Left out: ${left} in ${before.label}, marked with ${words}.` }] };
  }
  const common = fitAcross(facts, [...used.versions, ...keys]);
  return {
    refusals: [
      {
        code: 'versions',
        severity: 'caution',
        title: `Not compared: plans in ${before.label} were marked with ${words}.`,
        sentence: fitSentence(view.measure, common, used.versions.length + keys.length),
        waysOn: inCommon(facts, keys, common),
      },
    ],
  };
}

/** All versions over what they have in common, or else over another measure that they have in common. */
function inCommon(facts: ComparableFacts, others: readonly string[], fit: Fit): readonly WayOn[] {
  const keys = [...facts.used.versions, ...others];
  if (!areEnough(plansOf(facts, keys), facts.few)) return [];
  if (fit.kind === 'none') return otherMeasures(facts, keys);
  const label = fit.kind === 'part' ? inCommonLabel(fit) : `Compare ${versionWords(keys, facts.rubrics)} together`;
  return [{ kind: 'change', label, change: { versions: keys } }];
}

/** Measures of the whole plan that stand in for one that the versions do not share. */
function otherMeasures(facts: ComparableFacts, versions: readonly string[]): readonly WayOn[] {
  const { kind } = facts.view.measure;
  if ((kind !== 'score' && kind !== 'good') || !areEnough(plansOf(facts, versions), facts.few)) return [];
  const score = fitAcross(facts, versions, { kind: 'score' });
  if (kind === 'good' && score.kind === 'same')
    return [{ kind: 'change', label: 'Compare the overall score', change: { versions, measure: { kind: 'score' } } }];
  const met = fitAcross(facts, versions, ALL);
  if (met.kind === 'none') return [];
  const label = `Compare the share met of the ${counted(met.ids.length, 'criterion', 'criteria')} in common`;
  return [{ kind: 'change', label, change: { versions, measure: ALL } }];
}

/** Where other versions have nothing in common with the one in use: its own plans, first half and second. */
function withinUsed({ view, used, rubrics, series, few }: ComparableFacts): readonly WayOn[] {
  const { from = '', to = '9999-12-31' } = view.range;
  const shown = series.filter((period) => period.to >= from && period.from <= to);
  const found = halvesOf(
    shown.map((period) => ({ from: period.from, to: period.to, n: period.tally.n })),
    few,
  );
  if (found === null) return [];
  const [first, last] = found.plans;
  const label = `Compare within ${versionWords(used.versions, rubrics)}: the first ${first} plans with the last ${last}`;
  return [{ kind: 'change', label, change: { spans: found.spans } }];
}

const ALL = { kind: 'section', section: 'all' } as const;

const alone = (facts: ComparableFacts, versions: readonly string[]): readonly WayOn[] =>
  versions
    .map((key) => ({ key, count: plansOf(facts, [key]) }))
    .filter(({ key, count }) => areEnough(count, facts.few) && isAsked(facts, key))
    .map(({ key, count: [a, b] }) => ({
      kind: 'change',
      label: `${capital(versionWords([key], facts.rubrics))} alone (${a} and ${counted(b, 'plan')})`,
      change: { versions: [key] },
    }));

/** Whether a version has anything of the measure at all. */
const isAsked = (facts: ComparableFacts, key: string): boolean => fitAcross(facts, [key]).kind !== 'none';

const plansOf = (facts: ComparableFacts, versions: readonly string[]): readonly [number, number] =>
  plansInBoth(facts, ({ version, sampling }) => sampling === facts.used.sampling && versions.includes(version));

const fitAcross = (facts: ComparableFacts, versions: readonly string[], measure = facts.view.measure): Fit =>
  fitOf(
    measure,
    facts.rubrics.filter((rubric) => versions.includes(versionKey(rubric))),
  );

const sum = ([a, b]: readonly [number, number]): number => a + b;
