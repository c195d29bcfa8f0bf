import type { AgreementFacts } from '../../figures/facts';
import { ownVersion } from '../counted-days';
import type { PartContext } from '../part-context';
import { countedWords } from '../shown-words';
import type { Item } from './picked-sentences';

type Range = NonNullable<AgreementFacts['exact']>;

const percentWords = ({ value, low, high }: Range): string => `${value}% (${low}% to ${high}%)`;
const decimal = (value: number): string => value.toFixed(2).replace('-', '−');
const coefficientWords = ({ value, low, high }: Range): string =>
  `${decimal(value)} (${decimal(low)} to ${decimal(high)})`;

/** How far auditors agree who marked the same plans, so that a reader knows how much a mark depends on who gave it. */
export function agreementSentences({ facts, shown, head }: PartContext): Item[] {
  const { threshold } = head;
  const { agreement } = facts;
  if (agreement === null)
    return [
      {
        id: 'method.agreement',
        text: `No plan of the period was marked twice${facts.otherVersions.length === 0 ? '' : ` with ${ownVersion({ head, facts })}`}, so how far auditors agree was not measured.`,
      },
    ];
  const { exact, withinOne, kappa, ac2 } = agreement;
  const plans = countedWords(shown.count(agreement.plans), threshold, 'plan');
  if (exact === null || withinOne === null)
    return [
      {
        id: 'method.agreement',
        text: `Marked twice: ${plans}. That is too few to say how far auditors agree.`,
      },
    ];
  const chance = [
    ...(kappa === null ? [] : [`weighted kappa ${coefficientWords(kappa)}`]),
    ...(ac2 === null ? [] : [`Gwet’s AC2 ${coefficientWords(ac2)}`]),
  ];
  return [
    {
      id: 'method.agreement',
      text: `Two auditors marked ${plans} by themselves. They gave the same mark in ${percentWords(exact)} of cases, and marks at most one apart in ${percentWords(withinOne)}.`,
    },
    {
      id: 'method.agreement.chance',
      text:
        chance.length === 0
          ? 'That is too little to say how far they agree beyond chance.'
          : `Beyond chance, where 1 is full agreement: ${chance.join('; ')}.`,
    },
  ];
}
