import { useState } from 'react';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { rubricFileText, toRubricFile } from '#shared/domain/rubric/rubric-file';
import { announce } from '../../../components/announcer';
import { saveFile } from '../../../platform/save-file';
import { nameOfFile } from './version-words';

/** What the last export or import came to. */
export type Outcome = { readonly kind: 'done' | 'problem'; readonly words: string } | null;

export interface Exporting {
  readonly outcome: Outcome;
  readonly tell: (outcome: Outcome) => void;
  readonly save: (rubric: Rubric) => Promise<void>;
}

/** Writes one version to a file that the person chooses, and tells what became of it. */
export function useExport(): Exporting {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const tell = (next: Outcome) => {
    setOutcome(next);
    if (next?.kind === 'done') announce(next.words);
  };
  const save = async (rubric: Rubric) => {
    setOutcome(null);
    const saved = await saveFile({
      kind: 'rubric',
      suggestedName: nameOfFile(rubric),
      bytes: new TextEncoder().encode(rubricFileText(toRubricFile(rubric))),
    });
    if (!saved.ok) return tell({ kind: 'problem', words: saved.error.message });
    if (saved.value !== null) tell({ kind: 'done', words: `Saved as ${saved.value} in the folder you chose.` });
  };
  return { outcome, tell, save };
}
