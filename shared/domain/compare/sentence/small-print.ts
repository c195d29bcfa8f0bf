import { chanceOfRise } from '../../statistics/chance-rise';
import { effectiveNumber } from '../../statistics/effective-number';
import { falseAlarmsOf } from '../charts/false-alarms';
import { measureWords } from './measure-words';
import { counted, shown, words } from './numbers';
import { otherRules } from './rule-words';
import type { SentenceInput, SentencePart } from './sentence';

/** The charts that false alarms were counted over: weeks, and how many of them the limits were fixed on. */
const TRIED = { weeks: 26, baseline: 12 } as const;

/** The rise that is spoken of, in points: what councils like to claim. */
const CHANCE_RISE = 20;

/** Sentences of the small print: which other rules fired, what chance does at this size, what the intervals are, and what to be careful about. */
export function smallPrint(input: SentenceInput): SentencePart[][] {
  const { signals, period, weighedBy } = input;
  const rules = [...otherRules(signals, period, weighedBy !== null)];
  return [rules, chanceRise(input), methods(input), trial(input), rounding(input)].filter((parts) => parts.length > 0);
}

/** With no change at all some signal shows all the same: how often, by a simulation of such charts. */
export function falseAlarms({ chart, facts }: SentenceInput): SentencePart[] {
  const { low, high, rise } = falseAlarmsOf(chart, facts);
  const what: readonly SentencePart[] =
    rise === undefined
      ? [words('improvement')]
      : [
          words('a fall, and '),
          counted('false-alarms.rise.low', rise.low),
          words(' to '),
          counted('false-alarms.rise.high', rise.high),
          words('% one of a rise'),
        ];
  return [
    words('With nothing changed, '),
    counted('false-alarms.low', low),
    words(' to '),
    counted('false-alarms.high', high),
    words('% of such charts of '),
    counted('false-alarms.weeks', TRIED.weeks),
    words(' weeks with limits fixed on the first '),
    counted('false-alarms.baseline', TRIED.baseline),
    words(' still show some signal of '),
    ...what,
    words(' by the four usual rules.'),
  ];
}

/** Where one plan brings several items, in as many independent ones as they are worth, which is fewer. */
function chanceRise({ earlier, later, facts, measure, named }: SentenceInput): SentencePart[] {
  if (facts.unit === 'mean') return [];
  const from = wholeCases(effectiveNumber(earlier.tally, facts.unit));
  const to = wholeCases(effectiveNumber(later.tally, facts.unit));
  const chance = from === null || to === null ? null : chanceOfRise(from, to, CHANCE_RISE);
  if (from === null || to === null || chance === null) return [];
  const { things } = measureWords(measure, facts, named);
  const one = things === 'criteria' ? 'criterion' : things.slice(0, -1);
  return [
    words('At a true rate of '),
    counted('chance-rise.rate', 50),
    words('% in both, a rise of '),
    counted('chance-rise.points', CHANCE_RISE),
    words(' points or more still shows in '),
    percentPart(100 * chance),
    words(' of comparisons of '),
    counted('cases.earlier', from),
    words(from === 1 ? ` ${one} with ` : ` ${things} with `),
    counted('cases.later', to),
    words(facts.unit === 'items' ? ', each counted as if independent, which is what these plans are worth.' : '.'),
  ];
}

function percentPart(percent: number): SentencePart {
  return percent < 0.5
    ? { text: 'fewer than 1%', of: 'chance-rise.percent', value: percent }
    : { text: `${shown(percent)}%`, of: 'chance-rise.percent', value: percent };
}

/** Rounded down; below one there is nothing to compare. */
const wholeCases = (cases: number | null): number | null =>
  cases === null || cases < 1 ? null : Math.floor(cases + 1e-9);

function methods({ facts, difference, earlier, later }: SentenceInput): SentencePart[] {
  if (earlier.figure.interval === null && later.figure.interval === null) return [];
  const of = {
    plans: 'Wilson',
    items: 'Wilson, with the plans and not their items as what was sampled',
    mean: 'Student',
  };
  const weighted = difference?.method.includes('weighted') ? ', put together over the groups' : '';
  return [words('“Likely” is a '), counted('level', 95), words(`% interval (${of[facts.unit]}${weighted}).`)];
}

function trial({ trialPoints, period }: SentenceInput): SentencePart[] {
  if (trialPoints === undefined) return [];
  return [
    words('The expected range is a trial one: it rests on '),
    counted('trial-points', trialPoints),
    words(` ${period}${trialPoints === 1 ? '' : 's'}.`),
  ];
}

/** Said where two whole percents do not make the difference that is shown beside them. */
function rounding({ facts, earlier, later, difference }: SentenceInput): SentencePart[] {
  if (facts.scale !== 'percent' || earlier.figure.value === null || later.figure.value === null || difference === null)
    return [];
  const whole = (value: number) => Math.floor(Math.round(value * 1e9) / 1e9 + 0.5);
  const apart = Math.abs(whole(later.figure.value) - whole(earlier.figure.value));
  return apart === whole(Math.abs(difference.value)) ? [] : [words('The difference was taken before rounding.')];
}
