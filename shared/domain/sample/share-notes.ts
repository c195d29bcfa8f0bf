import { listed } from '../report/plain-text';
import { counted, number } from './count-words';
import type { Sample, SampleMethod } from './sample';

type Strata = Sample['strata'];
type Shares = Extract<SampleMethod, { kind: 'stratified' }>['shares'];

/** What a person should know of how the places of a stratified sample were shared out, a sentence each. */
export function shareNotes(strata: Strata, shares: Shares): string[] {
  if (strata.length === 1) return [`All plans are in one stratum, ${strata[0]?.name}: this is a simple random sample.`];
  const none = strata.filter(({ drawn }) => drawn === 0);
  if (none.length > 0) return [noneNote(strata, none)];
  return shares === 'equal' ? smallNote(smallerThanShare(strata)) : raisedNote(raisedToOne(strata));
}

/** Strata that gave all they had and still less than others: one plan less is what dividing leaves, not a lack. */
export function smallerThanShare(strata: Strata): Strata {
  const most = Math.max(...strata.map(({ drawn }) => drawn));
  return strata.filter(({ size, drawn }) => drawn === size && drawn < most - 1);
}

/** Strata that got one place where their proportion of the frame comes to less. */
export function raisedToOne(strata: Strata): Strata {
  const size = strata.reduce((sum, { drawn }) => sum + drawn, 0);
  const frame = strata.reduce((sum, stratum) => sum + stratum.size, 0);
  return strata.filter((stratum) => stratum.drawn === 1 && stratum.size * size < frame);
}

function noneNote(strata: Strata, none: Strata): string {
  const places = strata.reduce((sum, { drawn }) => sum + drawn, 0);
  return `There are ${number(strata.length)} strata and only ${counted(places, 'place')}, so ${counted(none.length, 'stratum', 'strata')} ${none.length === 1 ? 'has' : 'have'} no plan in the sample: ${names(none)}.`;
}

const smallNote = (small: Strata): string[] =>
  small.length === 0
    ? []
    : [
        `${names(small)} ${small.length === 1 ? 'has' : 'have'} fewer plans than an equal share. All of them were taken, and the places left over were shared out equally among the other strata.`,
      ];

const raisedNote = (raised: Strata): string[] =>
  raised.length === 0
    ? []
    : [
        `${names(raised)} would have less than one place in proportion. One plan was taken from ${raised.length === 1 ? 'it' : 'each'}, so that every stratum is seen; in the sample ${raised.length === 1 ? 'it weighs' : 'they weigh'} more than in the frame.`,
      ];

/** At most six names; of more, five and how many others. */
function names(strata: Strata): string {
  const all = strata.map(({ name }) => name);
  return all.length > 6 ? `${all.slice(0, 5).join(', ')} and ${number(all.length - 5)} more` : listed(all);
}
