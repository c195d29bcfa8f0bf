import { criteriaInCommon, criteriaOf } from './drafts';
import { type Rule, rule } from './rules';
import type { Truth } from './truth';

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const wordOf = (value: number): string => SMALL[value] ?? String(value);

/** Over which criteria of several versions a chart is: `Over what versions 1 and 2 have in common: F1, F3. Two … ; one was added.` */
export function commonRules({ comparison: { versions } }: Truth, id: string): Rule[] {
  const used = versions.map(({ version }) => version).toSorted((a, b) => a - b);
  const common = criteriaInCommon(versions, id);
  // In any of the versions, and not alike in all of them.
  const others = [...new Set(versions.flatMap((one) => criteriaOf(one, id)))].filter((one) => !common.includes(one));
  return [
    rule(
      'Over (?:the criteria that|what) versions (?<list>[\\d, and]+?) have in common(?:: (?<ids>[^.]+))?\\. (?<same>[\\w-]+|All [\\w-]+) [^;.]+(?:; (?<rest>[^.]+))?\\.',
      ({ list, ids, same = '', rest = '' }) => [
        list === `${used.slice(0, -1).join(', ')} and ${used.at(-1)}` ? null : `is of versions ${used.join(', ')}`,
        ids === undefined || ids === common.join(', ') ? null : `lists other criteria than ${common.join(', ')}`,
        same.toLowerCase().replace('all ', '') === wordOf(common.length)
          ? null
          : `counts ${same}, not ${common.length}`,
        countsOf(rest) === others.length ? null : `leaves out others than ${others.join(', ')}`,
      ],
    ),
  ];
}

/** `two were added and one was taken out` are three. */
const countsOf = (rest: string): number =>
  [...rest.matchAll(/([\w-]+) (?:was|were|is|are) /g)].reduce(
    (sum, [, word = '']) => sum + (SMALL.includes(word) ? SMALL.indexOf(word) : Number(word)),
    0,
  );
