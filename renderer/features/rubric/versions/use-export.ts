import { useState } from 'react';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricDraft } from '#shared/domain/rubric/rubric-draft';
import { type RubricFile, rubricFileText, toDraftFile, toRubricFile } from '#shared/domain/rubric/rubric-file';
import { announce } from '../../../components/announcer';
import { saveFile } from '../../../platform/save-file';
import { nameOfFile } from './version-words';

/** What the last export or import came to. */
export type Outcome = { readonly kind: 'done' | 'problem'; readonly words: string } | null;

export interface Exporting {
  readonly outcome: Outcome;
  readonly save: (rubric: Rubric) => Promise<void>;
  readonly saveDraft: (draft: RubricDraft) => Promise<void>;
}

/** Writes one version, or a draft, to a file that the person chooses, and tells what became of it. */
export function useExport(): Exporting {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const tell = (next: Outcome) => {
    setOutcome(next);
    if (next?.kind === 'done') announce(next.words);
  };
  const write = async (suggestedName: string, file: RubricFile) => {
    setOutcome(null);
    const bytes = new TextEncoder().encode(rubricFileText(file));
    const saved = await saveFile({ kind: 'rubric', suggestedName, bytes });
    if (!saved.ok) return tell({ kind: 'problem', words: saved.error.message });
    if (saved.value !== null) tell({ kind: 'done', words: `Saved as ${saved.value} in the folder you chose.` });
  };
  return {
    outcome,
    save: (rubric) => write(nameOfFile(rubric.title, `v${rubric.version}`), toRubricFile(rubric)),
    saveDraft: (draft) => write(nameOfFile(draft.content.title, 'draft'), toDraftFile(draft)),
  };
}
