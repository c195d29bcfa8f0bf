import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseProvision } from '#shared/domain/prompts/analyse-provision';
import { PROVISION_QUESTIONS } from '#shared/domain/prompts/prompt';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';
import { item, planOf } from './plan-of';
import type { Reading } from './tally';

export type ItemPart = 'questions-examples' | 'questions-held-out' | 'questions-held-out-later';

export interface LabelledItem {
  readonly text: string;
  /** The questions that the item answers. */
  readonly expected: ReadonlySet<string>;
}

const KNOWN: ReadonlySet<string> = new Set(PROVISION_QUESTIONS);

/** Reads items with the questions they answer, a tab between, one a line, `#` for remarks. A label unknown is refused. */
export function readLabelledItems(part: ItemPart): LabelledItem[] {
  const file = join(PROJECT_FOLDER, 'test', 'fixtures', 'prompts', `${part}.tsv`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [labels = '', text = ''] = line.split('\t');
      const expected = labels === '-' ? [] : labels.split(',');
      if (text === '' || expected.some((label) => !KNOWN.has(label))) throw new Error(`Not a labelled item: ${line}`);
      return { text, expected: new Set(expected) };
    });
}

/** The questions the tool finds answered in an item that stands alone in Section F. */
export function questionsFound(text: string): ReadonlySet<string> {
  const [first] = analyseProvision(planOf({ F: [item(text)] }), ['F'], 'Wren').items;
  return new Set(PROVISION_QUESTIONS.filter((question) => first?.answers[question].found));
}

export const readingsOfItems = (items: readonly LabelledItem[]): Reading[] =>
  items.map(({ text, expected }) => ({ expected, found: questionsFound(text) }));
