import { type ReactElement, useCallback, useRef } from 'react';
import type { PlanRow } from '../../db/plan-rows';
import { readWaitingPlan } from '../../db/reads-of-samples';
import type { NamedFile } from '../../workers/import-types';

interface DraftFile {
  /** The hidden input; belongs into the screen once. */
  readonly input: ReactElement;
  /** Asks for the file of a newer draft of this plan. Always the same function. */
  readonly choose: (row: PlanRow) => void;
}

/** The file of a newer draft, or the first file of a plan that was drawn. */
async function giveFile(row: PlanRow, file: File, onFiles: (files: readonly NamedFile[]) => void): Promise<void> {
  const { name } = file;
  if (row.state !== 'waiting') return onFiles([{ name, file, draftOf: row.planId }]);
  const details = await readWaitingPlan(row);
  onFiles([{ name, file, ...(details && { details }) }]);
}

/** Takes a newer draft for a plan that a person points at: not every file is named so that it tells its plan. */
export function useDraftFile(onFiles: (files: readonly NamedFile[]) => void): DraftFile {
  const field = useRef<HTMLInputElement>(null);
  const plan = useRef<PlanRow | null>(null);
  const choose = useCallback((row: PlanRow) => {
    plan.current = row;
    field.current?.click();
  }, []);
  const take = () => {
    const file = field.current?.files?.[0];
    const row = plan.current;
    if (file !== undefined && row !== null) void giveFile(row, file, onFiles);
    // So that choosing the same file again counts as a choice.
    if (field.current !== null) field.current.value = '';
  };
  const input = (
    <input
      ref={field}
      type="file"
      hidden
      accept=".docx,.pdf,.doc,.docm,application/pdf"
      aria-label="File of the newer draft"
      onChange={take}
    />
  );
  return { input, choose };
}
