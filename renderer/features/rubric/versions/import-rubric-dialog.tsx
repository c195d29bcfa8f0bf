import { useState } from 'react';
import type { RubricFileRead } from '#shared/domain/rubric/read-rubric-file';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricFile } from '#shared/domain/rubric/rubric-file';
import { versionIn } from '#shared/domain/rubric/rubric-file';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';
import { takeVersion } from '../../../db/actions/rubrics';
import { fileLines, renamedLines, whyNotTaken } from './file-words';
import type { StartingDraft } from './use-start-draft';

interface ImportRubricDialogProps {
  readonly start: StartingDraft;
  readonly rubrics: readonly Rubric[];
  /** Why no draft can be begun now; null where one can. */
  readonly noDraft: string | null;
}

/** What a rubric file holds, or what is wrong with it, before anything is done. */
export function ImportRubricDialog({ start, rubrics, noDraft }: ImportRubricDialogProps) {
  const { read, fileName, forgetFile } = start;
  return (
    <ModalDialog title="Import a rubric" isOpen={read !== null} onClose={forgetFile} wide>
      <p className="muted import-name">{fileName}</p>
      {read?.ok === true ? <Found file={read.value} start={start} rubrics={rubrics} noDraft={noDraft} /> : null}
      {read?.ok === false ? <Refused read={read} onClose={forgetFile} /> : null}
    </ModalDialog>
  );
}

function Refused({
  read,
  onClose,
}: {
  readonly read: Extract<RubricFileRead, { ok: false }>;
  readonly onClose: () => void;
}) {
  return (
    <>
      <div className="dialog-words">
        <p role="alert">{read.message}</p>
        {read.faults.length === 0 ? null : (
          <section className="import-faults" aria-label="What is wrong in the file" tabIndex={0}>
            <ul>
              {read.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
            {read.more === 0 ? null : <p className="muted">and {read.more.toLocaleString('en-GB')} more.</p>}
          </section>
        )}
      </div>
      <div className="dialog-actions">
        <AppButton kind="primary" onPress={onClose} autoFocus>
          Close
        </AppButton>
      </div>
    </>
  );
}

interface FoundProps extends ImportRubricDialogProps {
  readonly file: RubricFile;
}

function Found({ file, start, rubrics, noDraft }: FoundProps) {
  const [busy, setBusy] = useState(false);
  const version = versionIn(file);
  const why = whyNotTaken(version, rubrics, file.rubric.status);
  const take = async () => {
    if (version === null) return;
    setBusy(true);
    await takeVersion(version).finally(() => setBusy(false));
    announce(`Version ${version.version} is here.`);
    start.forgetFile();
  };
  return (
    <>
      <div className="dialog-words">
        <ul className="import-lines" aria-label="What the file holds">
          {[...fileLines(file), ...renamedLines(file, rubrics)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {why ??
            'Taken as it is, it is the same version here as where it was published: audits marked with it on both machines can be put together.'}
        </p>
        {noDraft === null ? (
          <p>As a draft, it can be changed and then published as the next version.</p>
        ) : (
          <p>{noDraft}</p>
        )}
      </div>
      <div className="dialog-actions">
        <AppButton onPress={start.forgetFile} autoFocus>
          Cancel
        </AppButton>
        <AppButton isDisabled={why !== null} isBusy={busy} onPress={() => void take()}>
          Take it as it is
        </AppButton>
        <AppButton kind="primary" isDisabled={noDraft !== null} onPress={start.fromFile}>
          Start a draft from it
        </AppButton>
      </div>
    </>
  );
}
