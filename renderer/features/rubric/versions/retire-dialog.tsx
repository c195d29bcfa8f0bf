import { newestPublished } from '#shared/domain/rubric/newest-published';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { announce } from '../../../components/announcer';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { retireVersion } from '../../../db/actions/rubrics';
import { rubricKey } from '../rubric-key';
import { versionName } from './version-words';

interface RetireDialogProps {
  /** Null while nothing is asked. */
  readonly rubric: Rubric | null;
  readonly rubrics: readonly Rubric[];
  readonly onClose: () => void;
}

/** Asks before a version is no longer offered, and says which one new audits will use. */
export function RetireDialog({ rubric, rubrics, onClose }: RetireDialogProps) {
  const left = newestPublished(rubrics.filter((one) => rubric === null || rubricKey(one) !== rubricKey(rubric)));
  const name = rubric === null ? '' : versionName(rubric, rubrics);
  return (
    <ConfirmDialog
      title={`Retire ${name}?`}
      action="Retire"
      isOpen={rubric !== null}
      onClose={onClose}
      onConfirm={async () => {
        if (rubric !== null) await retireVersion(rubric);
        announce(`${name} is retired.`);
      }}
    >
      <p>
        No new audit will use it; a retired version is not brought back, but a copy of it can be. Audits made with it
        keep their marks and print the same.
      </p>
      {left === null ? null : <p>New audits will use {versionName(left, rubrics)}.</p>}
    </ConfirmDialog>
  );
}
