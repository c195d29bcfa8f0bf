import { useState } from 'react';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { RubricFileRead } from '#shared/domain/rubric/read-rubric-file';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { settleIds } from '#shared/domain/rubric/settle-ids';
import { contentOf } from '#shared/domain/rubric/to-published';
import { startDraft } from '../../../db/actions/rubrics';
import { readRubric } from './read-rubric';

/** The ways to begin a draft. Each opens it. */
export interface StartingDraft {
  readonly copyOf: (rubric: Rubric) => void;
  readonly fromDefault: () => void;
  readonly readFile: (file: File) => Promise<void>;
  /** What was found in the file chosen last; null while there is none. */
  readonly read: RubricFileRead | null;
  /** What that file is called. */
  readonly fileName: string;
  readonly forgetFile: () => void;
  readonly fromFile: () => void;
}

export function useStartDraft(rubrics: readonly Rubric[], onDraft: (draftId: string) => void): StartingDraft {
  const [read, setRead] = useState<RubricFileRead | null>(null);
  const [fileName, setFileName] = useState('');
  /** The version that a draft of these words starts from, where it is known here. */
  const basedOn = (id: string, version: number | undefined) =>
    version !== undefined && rubrics.some((one) => one.id === id && one.version === version) ? version : null;
  return {
    copyOf: (rubric) =>
      onDraft(startDraft({ rubricId: rubric.id, basedOn: rubric.version, content: contentOf(rubric) })),
    fromDefault: () =>
      onDraft(
        startDraft({
          rubricId: DEFAULT_RUBRIC.id,
          basedOn: basedOn(DEFAULT_RUBRIC.id, DEFAULT_RUBRIC.version),
          content: contentOf(DEFAULT_RUBRIC),
        }),
      ),
    readFile: async (file) => {
      const found = await readRubric(file);
      setFileName(file.name);
      setRead(found);
    },
    read,
    fileName,
    forgetFile: () => setRead(null),
    fromFile: () => {
      if (read?.ok !== true) return;
      const { rubric } = read.value;
      setRead(null);
      onDraft(
        startDraft({
          rubricId: rubric.id,
          basedOn: basedOn(rubric.id, rubric.version),
          content: settleIds(contentOf(rubric), rubrics).content,
        }),
      );
    },
  };
}
