import { groupBy } from '../../lib/group-by';
import { counted } from './count-words';
import type { Sample } from './sample';

/** A code however it is spaced, `P-1042`, `p 1042` or `P_1042`, and its number alone if that is three digits or longer. */
function formsOf(code: string): string[] {
  const runs = code.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return runs.length === 0
    ? []
    : [runs.join('[^\\p{L}\\p{N}]{0,3}'), ...runs.filter((run) => /^\p{N}{3,}$/u.test(run))];
}

/** Finds any of some codes where it stands as a word of its own. */
function codePattern(codes: readonly string[]): RegExp | null {
  const forms = [...new Set(codes.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Takes the sample's references and writer codes out of what a person typed: a reason may name them, a report must not.
 * Only codes that the sample knows can be found; names and codes of other plans cannot.
 */
export function withoutCodes({
  members,
  substitutions,
  frame,
  method,
}: Pick<Sample, 'members' | 'substitutions' | 'frame' | 'method'>): (text: string) => string {
  const refs = codePattern([
    ...members.map(({ ref }) => ref),
    ...substitutions.flatMap((done) => [done.out, done.in]),
    ...frame.exclusions.map(({ ref }) => ref),
    ...(method.kind === 'targeted' ? method.refs : []),
  ]);
  const writers = codePattern([
    ...members.flatMap(({ writer }) => writer ?? []),
    ...frame.filters.flatMap(({ field, anyOf }) => (field === 'writer' ? anyOf.flatMap((code) => code ?? []) : [])),
  ]);
  return (text) => {
    const noRefs = refs === null ? text : text.replace(refs, 'a plan');
    return writers === null ? noRefs : noRefs.replace(writers, 'a writer');
  };
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(/\.+$/, '');

/** A reason as it is quoted: `“moved out of the area”`, without references. */
export const quotedReason = (reason: string, clean: (text: string) => string): string => `“${clean(tidy(reason))}”`;

/** `“moved away” (2 plans), “no file” (1 plan)`, the most frequent first; reasons that differ only in case are one. */
export function countedReasons(reasons: readonly string[], clean: (text: string) => string): string {
  return [
    ...groupBy(
      reasons.map((reason) => clean(tidy(reason))),
      (reason) => reason.toLowerCase(),
    ).values(),
  ]
    .sort((a, b) => b.length - a.length)
    .map((same) => `“${same[0]}” (${counted(same.length, 'plan')})`)
    .join(', ');
}

/** `1 plan was`, `3 plans were`. */
export const plansWere = (plans: number): string => `${counted(plans, 'plan')} ${plans === 1 ? 'was' : 'were'}`;
