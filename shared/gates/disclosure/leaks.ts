import { Findings } from '../package/report-finding';
import { PrivateWords } from './private-words';
import { type MayTell, Told } from './told';

/** What each rule says after the place. None repeats what leaks. */
const SAYS = {
  'cell-differs': 'does not say what the report may tell there',
  'row-not-in-report': 'is a row that the report does not have',
  'table-not-in-report': 'has a number in a table that the report does not have',
  'number-not-in-report': 'has a number that the report does not tell',
  'chart-not-in-report': 'is a chart that the report does not have',
  'chart-value-differs': 'holds a value that is not the one that the report tells',
  'chart-value-not-rounded': 'holds a value that is not rounded, from which a count could be worked out',
  'chart-label-differs': 'has a label that the report does not tell',
  'chart-text': 'holds a number that no point of the report has',
  'workbook-differs': 'holds a figure in its workbook that is not the one that it shows',
  'workbook-cell': 'holds a cell in its workbook that it does not show',
  'workbook-text': 'holds text in its workbook that it does not show',
  'workbook-name': 'holds a defined name in its workbook',
  'workbook-formula': 'holds a formula in its workbook',
  'workbook-part': 'has a workbook with a part that it does not need',
  'workbook-unreadable': 'has a workbook that cannot be read, and so cannot be checked',
  'alt-text': 'has alt text with a number that the report does not tell',
  property: 'holds a number that the report does not tell',
  'field-code': 'holds a field that the report does not need, or a number in a field',
  'tracked-changes': 'holds tracked changes, which keep what was there before',
  comment: 'holds a comment',
  'hidden-text': 'holds hidden text',
  'part-not-needed': 'is a part that a report does not need',
  'part-unreadable': 'is a part that cannot be read, and so cannot be checked',
  'private-words': 'holds a name or reference that is private',
  'small-number-in-words': 'tells a small number in words',
  'given-away': 'is hidden, yet can be worked out from what stands beside it',
  script: 'holds a script',
  'picture-from-outside': 'takes a part of itself from outside the file',
  'style-text': 'holds a style that writes words into it',
  'not-readable': 'cannot be read, and so cannot be checked',
} as const;
export type LeakRule = keyof typeof SAYS;

/** Collects leaks, and holds what they are looked for with. */
export class Leaks {
  readonly told: Told;
  readonly #words: PrivateWords;
  readonly #findings = new Findings('disclosure');

  constructor({ model, privateWords }: MayTell) {
    this.told = new Told(model);
    this.#words = new PrivateWords(privateWords);
  }

  add(rule: LeakRule, where: string): void {
    this.#findings.add(rule, where, SAYS[rule]);
  }

  /** Looks for private words in a text that stands anywhere. */
  checkWords(text: string, where: string): void {
    if (text !== '' && this.#words.isIn(text)) this.add('private-words', where);
  }

  /** A text that may tell only what a text of the model tells. */
  checkText(text: string, where: string, rule: LeakRule = 'number-not-in-report'): void {
    if (this.told.hasUntold(text)) this.add(rule, where);
  }

  all() {
    return this.#findings.all();
  }
}
