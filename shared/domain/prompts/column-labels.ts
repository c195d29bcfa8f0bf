import { PhraseSet } from './phrase';
import type { ProvisionQuestion } from './prompt';
import { splitWords } from './words';

/** How templates head the columns of a provision table, by the question each asks. */
const LABELS: ReadonlyArray<readonly [ProvisionQuestion, PhraseSet]> = [
  [
    'who',
    new PhraseSet([
      'delivered by',
      'who',
      'by whom',
      'provider',
      'provided by',
      'responsible',
      'responsibility',
      'staff',
      'staffing',
      'person',
      'lead',
      'delivery',
    ]),
  ],
  ['howOften', new PhraseSet(['how often', 'frequency', 'when', 'how much'])],
  ['howLong', new PhraseSet(['how long', 'duration', 'length', 'time', 'hours', 'how much'])],
  ['group', new PhraseSet(['group', 'group size', 'grouping', 'ratio', 'group size'])],
  [
    'review',
    new PhraseSet(['review', 'reviewed', 'monitoring', 'monitored', 'evaluation', 'how … measured', 'evaluated']),
  ],
  [
    'what',
    new PhraseSet(['provision', 'what', 'activity', 'intervention', 'strategy', 'programme', 'action', 'resource']),
  ],
];
const MOST_WORDS = 8;

/** The questions a short label asks, such as "How often and how long"; none where it is no label. */
export function questionsOf(label: string): readonly ProvisionQuestion[] {
  if (label.length > 90) return [];
  const words = splitWords(label);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  return LABELS.filter(([, phrases]) => phrases.find(words)).map(([question]) => question);
}

const NEED_LABEL = new PhraseSet([
  'to meet',
  'need',
  'area of need',
  'outcome',
  'links to',
  'link to',
  'linked to',
  'area',
]);

/** The label before a colon ("How often: twice a week"), if the text has a short one. */
export function labelBefore(text: string): string | undefined {
  const at = text.slice(0, 60).indexOf(':');
  return at > 0 ? text.slice(0, at) : undefined;
}

/** Whether a line only says which need or outcome the next lines belong to. */
export const namesANeed = (label: string): boolean => NEED_LABEL.endAt(splitWords(label), 0) > 0;
