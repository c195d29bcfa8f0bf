import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SectionId, sectionIdSchema } from '#shared/domain/plan/section-id';
import { applyBankChanges } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';

export type Part = 'held-out' | 'held-out-later' | 'tuning';

export interface LabelledSentence {
  readonly part: Part;
  readonly section: SectionId;
  readonly text: string;
  /** Classes of the phrase bank, and for outcomes the fault: `no-date`, `no-measure`, `as-provision`, `aspiration`. */
  readonly expected: ReadonlySet<string>;
}

/** Reads one part of the labelled set: section, classes and sentence with tabs between, one a line, `#` for remarks. */
export function readLabelled(part: Part): LabelledSentence[] {
  const file = join(PROJECT_FOLDER, 'test', 'fixtures', 'prompts', `${part}.tsv`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [section, labels = '', text = ''] = line.split('\t');
      const expected = new Set(labels === '-' ? [] : labels.split(','));
      return { part, section: sectionIdSchema.parse(section), text, expected };
    });
}

const OUTCOME_LABELS: Readonly<Record<string, string>> = {
  'outcome.no-date': 'no-date',
  'outcome.no-measure': 'no-measure',
  'outcome.provision': 'as-provision',
  'outcome.aspiration': 'aspiration',
};
const BANK = applyBankChanges(DEFAULT_PHRASE_BANK);

/** What the tool finds in a sentence that stands alone in its section. */
export function labelsFound({ section, text }: LabelledSentence): ReadonlySet<string> {
  const plan = {
    blocks: [{ id: 'b0', kind: 'paragraph' as const, text }],
    sections: [{ id: section, title: section, blockIds: ['b0'] }],
  };
  const prompts = findPrompts(plan, BANK, { childFirstName: 'Wren' });
  return new Set(prompts.map((prompt) => OUTCOME_LABELS[prompt.ruleId] ?? prompt.class));
}

export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));
export const figuresOf = ({ right, missed, wrong }: Tally): Figures => ({
  precision: share(right, wrong),
  recall: share(right, missed),
});

/** Counts each label of each sentence: rightly found, missed, or wrongly found. */
export function tallyByLabel(sentences: readonly LabelledSentence[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (label: string) => {
    const tally = tallies.get(label) ?? { right: 0, missed: 0, wrong: 0 };
    tallies.set(label, tally);
    return tally;
  };
  for (const sentence of sentences) {
    const found = labelsFound(sentence);
    for (const label of sentence.expected) of(label)[found.has(label) ? 'right' : 'missed'] += 1;
    for (const label of found) if (!sentence.expected.has(label)) of(label).wrong += 1;
  }
  return tallies;
}

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum = { right: 0, missed: 0, wrong: 0 };
  for (const { right, missed, wrong } of tallies) {
    sum.right += right;
    sum.missed += missed;
    sum.wrong += wrong;
  }
  return sum;
};
