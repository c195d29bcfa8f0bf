import { type FormEvent, useMemo, useState } from 'react';
import { diffRubrics } from '#shared/domain/rubric/diff-rubrics';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricDraft } from '#shared/domain/rubric/rubric-draft';
import { asTrial, lastVersion } from '#shared/domain/rubric/to-published';
import { writtenAnew } from '#shared/domain/rubric/written-anew';
import { announce } from '../../../../components/announcer';
import { AppButton } from '../../../../components/app-button';
import { ModalDialog } from '../../../../components/modal-dialog';
import { TextInput } from '../../../../components/text-input';
import { publishDraft } from '../../../../db/actions/rubrics';
import { ChangeList } from '../../change-list';
import { EffectView } from './effect-view';
import { useEffectOnAudits } from './use-effect-on-audits';

interface PublishDialogProps {
  readonly isOpen: boolean;
  readonly draft: RubricDraft;
  readonly rubrics: readonly Rubric[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What publishing does, before it is done: what changes, which stored grades would move, and the reason for it. */
export function PublishDialog({ isOpen, draft, rubrics, onClose, onDone }: PublishDialogProps) {
  const version = (lastVersion(draft.rubricId, rubrics)?.version ?? 0) + 1;
  return (
    <ModalDialog title={`Publish version ${version}`} isOpen={isOpen} onClose={onClose} size="table">
      {isOpen ? (
        <PublishForm draft={draft} rubrics={rubrics} version={version} onClose={onClose} onDone={onDone} />
      ) : null}
    </ModalDialog>
  );
}

function PublishForm(props: Omit<PublishDialogProps, 'isOpen'> & { readonly version: number }) {
  const { draft, rubrics, version, onClose, onDone } = props;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const last = lastVersion(draft.rubricId, rubrics);
  const next = useMemo(() => asTrial(draft, rubrics), [draft, rubrics]);
  const changes = useMemo(() => (last === undefined ? [] : diffRubrics(last, draft.content)), [last, draft.content]);
  const anew = useMemo(() => (last === undefined ? [] : writtenAnew(last, draft.content)), [last, draft.content]);
  const effect = useEffectOnAudits(next);
  const publish = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy) return;
    setBusy(true);
    const published = await publishDraft(draft, rubrics, reason).finally(() => setBusy(false));
    if (!published.ok) {
      form.querySelector('textarea')?.focus();
      return setProblem(published.error.message);
    }
    announce(`Version ${published.value.version} is published. New audits use it.`);
    onDone();
  };
  return (
    <form onSubmit={(event) => void publish(event)} noValidate className="publish-form">
      <section aria-label="What changes">
        <h3>{last === undefined ? 'What changes' : `What changes from version ${last.version}`}</h3>
        {last === undefined ? <p>It is the first version of this rubric.</p> : <ChangeList changes={changes} />}
        {anew.length === 0 ? null : (
          <p className="studio-hint">
            {anew.join(', ')}: title, guidance and what good looks like were all written anew. Where one asks something
            else now, give it a number of its own in the editor first; otherwise it is compared as the same.
          </p>
        )}
      </section>
      <section aria-label="What it would do to stored audits">
        <h3>What it would do to stored audits</h3>
        <p className="muted">
          Nothing stored changes: each audit keeps its version and prints the same. Audits that are open go on with
          theirs until their auditor moves them.
        </p>
        {next === null ? null : <EffectView state={effect} next={next} />}
      </section>
      {last === undefined ? null : (
        <TextInput
          label="Why this version is made"
          hint="Stays with the version for good."
          rows={2}
          maxLength={500}
          value={reason}
          onChange={setReason}
          autoFocus
          problem={problem}
        />
      )}
      {last === undefined && problem !== undefined ? <p className="problem">{problem}</p> : null}
      <div className="dialog-actions">
        <AppButton onPress={onClose}>Cancel</AppButton>
        <AppButton kind="primary" type="submit" isBusy={busy}>
          Publish version {version}
        </AppButton>
      </div>
    </form>
  );
}
