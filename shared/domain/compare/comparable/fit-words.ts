import type { Measure } from '../measure';
import type { Fit, LeftOut } from './common-rubric';
import { capital, numberWord } from './words';

/** What the measure's versions have in common: `Five Section F criteria are the same in both; two were added.` */
export function fitSentence(measure: Measure, { kind, ids, leftOut }: Fit, versions: number): string {
  if (measure.kind === 'criterion') return criterionSentence(measure.criterionId, leftOut, versions);
  const everywhere = inAll(versions);
  const what =
    measure.kind === 'section' && measure.section !== 'all' ? `Section ${measure.section} criteri` : 'criteri';
  const same =
    ids.length === 1
      ? `One ${what}on is the same in ${everywhere}`
      : `${capital(numberWord(ids.length))} ${what}a are the same in ${everywhere}`;
  const others = leftOutWords(leftOut);
  if (others !== '') return `${same}; ${others}.`;
  if (kind !== 'none')
    return `All ${ids.length === 1 ? 'of its criteria' : `${numberWord(ids.length)} ${what}a`} are the same in ${everywhere}.`;
  return `${same}, but ${measure.kind === 'good' ? 'a grade comes about by other weights, bands, caps or limiting criteria' : 'they weigh differently'}.`;
}

const inAll = (versions: number): string => (versions === 2 ? 'both' : `all ${numberWord(versions)}`);

/** `two were added, one was taken out and one is marked in another way`; nothing where none is left out. */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  const parts = (['added', 'removed', 'changed'] as const)
    .map((how) => ({ how, count: leftOut.filter((one) => one.how === how).length }))
    .filter(({ count }) => count > 0)
    .map(({ how, count }) => `${numberWord(count)} ${HOW[how][count === 1 ? 0 : 1]}`);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const HOW: Readonly<Record<LeftOut['how'], readonly [one: string, several: string]>> = {
  added: ['was added', 'were added'],
  removed: ['was taken out', 'were taken out'],
  changed: ['is marked in another way', 'are marked in another way'],
};

function criterionSentence(id: string, [one]: readonly LeftOut[], versions: number): string {
  if (one === undefined) return `${id} is the same in ${inAll(versions)}.`;
  const how = {
    added: 'is in the newer version alone',
    removed: 'is in the older version alone',
    changed: 'is not marked in the same way in each version',
  }[one.how];
  return `${id} ${how}, so the others have no figure for it that means the same.`;
}

/** `Section F criteria` for a label: `Compare the five in common`. */
export const inCommonLabel = ({ ids }: Fit): string =>
  ids.length === 1 ? 'Compare the one in common' : `Compare the ${numberWord(ids.length)} in common`;
