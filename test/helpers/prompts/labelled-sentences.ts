import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SectionId, sectionIdSchema } from '#shared/domain/plan/section-id';
import { applyBankChanges } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';
import type { Reading } from './tally';

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

export const readingsOf = (sentences: readonly LabelledSentence[]): Reading[] =>
  sentences.map((sentence) => ({ expected: sentence.expected, found: labelsFound(sentence) }));
