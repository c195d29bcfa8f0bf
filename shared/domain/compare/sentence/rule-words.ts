import type { PeriodKind } from '../period';
import { counted, words } from './numbers';
import type { SentencePart, SentenceSignal } from './sentence';

/** What the rules saw in the later span: of each side the first, the one that says most, and how many more. */
export function rulesSentence(
  signals: readonly SentenceSignal[] | null,
  kind: PeriodKind,
  isWeighed: boolean,
): readonly SentencePart[] {
  if (isWeighed)
    return [words(`Rules of the series are not told here: they judge the ${kind}s as they are, not weighed.`)];
  if (signals === null) return [words(`There are too few ${kind}s for the rules of a series to judge.`)];
  if (signals.length === 0) return [words('No rule of the series fired in that time.')];
  const more = signals.length - signals.filter(isFirstOfSide).length;
  return [
    words(signals.length === 1 ? 'A rule fired: ' : 'Rules fired: '),
    ...told(signals, kind, isFirstOfSide),
    ...(more === 0 ? [] : [words(', and '), counted('signals.more', more), words(' more')]),
    words('.'),
  ];
}

/** The rules that the sentence only counts. */
export function otherRules(
  signals: readonly SentenceSignal[] | null,
  kind: PeriodKind,
  isWeighed: boolean,
): readonly SentencePart[] {
  const others = told(isWeighed ? [] : (signals ?? []), kind, (...at) => !isFirstOfSide(...at));
  return others.length === 0 ? [] : [words('Other rules that fired: '), ...others, words('.')];
}

type Chosen = (signal: SentenceSignal, index: number, all: readonly SentenceSignal[]) => boolean;

const isFirstOfSide: Chosen = ({ side }, index, all) => all.findIndex((one) => one.side === side) === index;

/** Signals keep their number in the list of all, by which each figure is found in the model. */
const told = (signals: readonly SentenceSignal[], kind: PeriodKind, isTold: Chosen): SentencePart[] =>
  signals
    .map((signal, index, all) =>
      isTold(signal, index, all)
        ? [
            counted(`signals.${index}.points`, signal.points),
            words(` ${kind}${signal.points === 1 ? '' : 's'} ${seen(signal)} (${stretch(signal, kind)})`),
          ]
        : [],
    )
    .filter((parts) => parts.length > 0)
    .flatMap((parts, index) => (index === 0 ? parts : [words('; '), ...parts]));

function seen({ rule, side, points, reachesBack }: SentenceSignal): string {
  const many = points !== 1;
  const lie = many ? 'lie' : 'lies';
  const where = side === 'high' ? 'above' : 'below';
  const back = reachesBack ? ' that began earlier' : '';
  switch (rule) {
    case 'outside':
      return `${lie} ${where} the expected range`;
    case 'shift':
      return `${many ? 'in a row ' : ''}${lie} ${where} the centre line${back === '' ? '' : `, of a row${back}`}`;
    case 'trend':
      return `${many ? 'belong' : 'belongs'} to a ${side === 'high' ? 'rise' : 'fall'} without a break${back}`;
    case 'two-of-three':
      return `${lie} close to the limit ${where} the centre line, two of three in a row`;
  }
}

/** `week 36`, `weeks 36 to 43`; `between weeks 35 and 44` where not each of them need be one; longer periods by their labels. */
function stretch({ rule, first, last }: SentenceSignal, kind: PeriodKind): string {
  const short = kind === 'week' || kind === 'fortnight';
  const [from, to] = short ? [first.short, last.short] : [first.label, last.label];
  if (first.key === last.key) return short ? `${kind} ${from}` : from;
  const [before, joint] = rule === 'outside' || rule === 'two-of-three' ? ['between ', 'and'] : ['', 'to'];
  return `${before}${short ? `${kind}s ` : ''}${from} ${joint} ${to}`;
}
