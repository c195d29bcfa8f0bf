import { KEY_ACTIONS, type KeyActionId } from '../../../renderer/keyboard/actions';
import type { Keyless } from './keyless-controls';

/** Controls that print no key of their own, by the name they are called, and why none is missing. */
const EXCEPTIONS: ReadonlyArray<{ readonly name: RegExp; readonly why: string }> = [
  { name: /^Back to This week$/, why: 'the rail prints the key of This week' },
  { name: /^More for this audit$/, why: 'a menu, every item of which prints its key' },
  {
    name: /^([A-K]|H1|H2|X) .+, \d+ of \d+$/,
    why: 'a tab: the keys to the section beside stand at both ends of the row',
  },
  {
    name: /^([A-KX]\d+|H[12][a-z]) .+: [^:]+$/,
    why: 'a criterion in its list: the keys to those beside stand below the card',
  },
  { name: /^(Result|Answers so far)$/, why: 'the tab beside prints the key that changes between both' },
  { name: /^(Earlier|Later) prompts$/, why: 'a page of the list: the key to the next prompt turns it' },
  { name: /^Bring back /, why: 'a row of the list: its head prints the key' },
  { name: /^Evidence( \d+ of \d+)?, go there: /, why: 'a row of the list: its head prints the key' },
  { name: /^Remove evidence( \d+ of \d+)?$/, why: 'a row of the list: Del, in the sheet' },
  { name: /^Show (all|less)$/, why: 'folds one row of the list' },
  { name: /^[B-H][12]? \d+: /, why: 'a card of the golden thread: arrows, Space and Enter, printed below' },
  { name: /^Linked to .+: go to it, or press Del/, why: 'a link at a card: Enter and Del' },
  { name: /^Remove the link to /, why: 'a row of the list: Del at the link, in the sheet' },
  { name: /^Section ([A-K]|H1|H2) in the text, for /, why: 'a row of the table: F6 goes to the text' },
  {
    name: /^(\S+’s audit|The agreed marks)$/,
    why: 'a link to another result of the plan: the key beside it shows all side by side',
  },
  {
    name: /^([A-KX]\d+|H[12][a-z]) [^:]+$/,
    why: 'a row of the table of two markings: the keys to the criteria beside stand below the card',
  },
  { name: /^Read section /, why: 'a heading of the list: the text is beside it' },
];

/** Whether a control may stand without a key. A prompt in its list is called by the plan's own words. */
export const isException = ({ where, name }: Keyless): boolean =>
  where === 'prompt' || EXCEPTIONS.some((exception) => exception.name.test(name));

/** Printed only where they are needed, or on the list of plans; the sheet names them as it names every other. */
export const PRINTED_ELSEWHERE: readonly KeyActionId[] = [
  'continue',
  'confirm-evidence',
  'find-next',
  'find-plan',
  'find-previous',
  'load-plans',
  'mark-area',
  'next-loose',
  'previous-prompt',
  'rate',
  'unsure-evidence',
  'running-grade',
  'take-over',
  'check-link',
  'newer-version',
  'earlier-answers',
  'discipline',
  'agree',
  'first-marking',
  'second-marking',
  'all-criteria',
  'give-up-agreeing',
].filter((id): id is KeyActionId => id in KEY_ACTIONS);
