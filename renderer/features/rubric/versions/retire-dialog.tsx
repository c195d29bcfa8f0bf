import { newestPublished } from '#shared/domain/rubric/newest-published';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { versionKey } from '#shared/domain/rubric/version-key';
import { announce } from '../../../components/announcer';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { retireVersion } from '../../../db/actions/rubrics';
import { nameWithin, versionName } from './version-words';

interface RetireDialogProps {
  /** Null while nothing is asked. */
  readonly rubric: Rubric | null;
  readonly rubrics: readonly Rubric[];
  readonly onClose: () => void;
}

/** Asks before a version is no longer offered, and says which one new audits will use. */
export function RetireDialog({ rubric, rubrics, onClose }: RetireDialogProps) {
  const left = newestPublished(rubrics.filter((one) => rubric === null || versionKey(one) !== versionKey(rubric)));
  const name = rubric === null ? '' : nameWithin(rubric, rubrics);
  return (
    <ConfirmDialog
      title={`Retire ${name}?`}
      action="Retire"
      isOpen={rubric !== null}
      onClose={onClose}
      onConfirm={async () => {
        if (rubric === null) return;
        await retireVersion(rubric);
        announce(`${versionName(rubric, rubrics)} is retired.`);
      }}
    >
      <p>
        No new audit will use it, and it cannot be published again, though it can still be copied as a draft. Audits
        made with it keep their marks and print the same.
      </p>
      {left === null ? null : <p>New audits will use {nameWithin(left, rubrics)}.</p>}
    </ConfirmDialog>
  );
}
