import type { RubricDraft } from '#shared/domain/rubric/rubric-draft';
import { longDate } from '#shared/lib/dates';
import { AppButton } from '../../../components/app-button';

interface DraftRowProps {
  readonly draft: RubricDraft;
  readonly mayEdit: boolean;
  readonly onOpen: () => void;
  readonly onExport: () => void;
  readonly onDiscard: () => void;
}

/** A draft in the list of versions. */
export function DraftRow({ draft, mayEdit, onOpen, onExport, onDiscard }: DraftRowProps) {
  return (
    <li className="version" data-draft="">
      <strong className="version-name">Draft</strong>
      <span className="version-chips">
        <span className="chip" data-state="draft">
          draft
        </span>
      </span>
      <span className="version-what">
        {draft.content.title}
        <span className="muted">
          , {draft.basedOn === null ? 'begun afresh' : `begun from version ${draft.basedOn}`} on{' '}
          {longDate(draft.startedAt)}
        </span>
      </span>
      <span className="version-actions">
        <AppButton kind="primary" onPress={onOpen}>
          {mayEdit ? 'Edit the draft' : 'Look at the draft'}
        </AppButton>
        <AppButton kind="quiet" aria-label="Export the draft as a file" onPress={onExport}>
          Export…
        </AppButton>
        {mayEdit ? (
          <AppButton kind="quiet" onPress={onDiscard}>
            Discard…
          </AppButton>
        ) : null}
      </span>
    </li>
  );
}
