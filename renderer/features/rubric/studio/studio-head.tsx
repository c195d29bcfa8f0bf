import type { Rubric } from '#shared/domain/rubric/rubric';
import { AppButton } from '../../../components/app-button';
import { ChoiceRow } from '../../../components/choice-row';
import { ScreenTitle } from '../../../components/screen-title';
import { redoDraft, undoDraft } from '../../../db/actions/rubrics';
import type { DraftDesk } from '../../../db/draft-desk';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { problemWords } from './problem-list';
import { SavedLine } from './saved-line';
import type { StudioEditing } from './use-studio';

interface StudioHeadProps {
  readonly desk: DraftDesk;
  readonly rubrics: readonly Rubric[];
  readonly studio: StudioEditing;
  /** What was just undone or done again. */
  readonly taken: string | null;
  readonly mode: 'edit' | 'preview';
  readonly onMode: (mode: 'edit' | 'preview') => void;
  readonly listed: boolean;
  readonly onList: () => void;
  readonly onLeave: () => void;
  readonly onPublish: () => void;
}

const MODES = [
  { id: 'edit', label: 'Edit' },
  { id: 'preview', label: 'Try on a plan' },
] as const;

/** Which draft it is, what is saved, and what can be done with it as a whole. */
export function StudioHead(props: StudioHeadProps) {
  const { desk, rubrics, studio, taken, mode, onMode, listed, onList, onLeave, onPublish } = props;
  const { draft, done, undone } = desk;
  const [undoKey, redoKey] = [usePrintedKey('undo'), usePrintedKey('redo')];
  const undo = () => void undoDraft(draft.id);
  const redo = () => void redoDraft(draft.id);
  useActionKeys(
    {
      undo: (event) => {
        event.preventDefault();
        undo();
      },
      redo: (event) => {
        event.preventDefault();
        redo();
      },
    },
    !studio.readOnly,
  );
  const next = Math.max(0, ...rubrics.filter(({ id }) => id === draft.rubricId).map(({ version }) => version)) + 1;
  const [undoLabel, redoLabel] = [done.at(-1)?.label, undone.at(-1)?.label];
  return (
    <div className="studio-head">
      <div className="studio-head-title">
        <AppButton kind="link" onPress={onLeave}>
          ← All versions
        </AppButton>
        <ScreenTitle title={`Draft of version ${next}`} />
        <p className="muted">
          {draft.basedOn === null ? 'Begun afresh' : `From version ${draft.basedOn}`}.{' '}
          {studio.readOnly
            ? 'You are looking: a manager or a lead edits.'
            : 'Every edit is saved at once; undo reaches back to when this window was opened.'}
        </p>
      </div>
      <div className="studio-tools">
        {studio.readOnly ? null : (
          <>
            {taken === null ? <SavedLine /> : <span className="studio-taken muted">{taken}</span>}
            <AppButton
              keys={undoKey}
              isDisabled={undoLabel === undefined}
              aria-label={undoLabel === undefined ? 'Undo' : `Undo ${undoLabel}`}
              onPress={undo}
            >
              Undo
            </AppButton>
            <AppButton
              keys={redoKey}
              isDisabled={redoLabel === undefined}
              aria-label={redoLabel === undefined ? 'Redo' : `Redo ${redoLabel}`}
              onPress={redo}
            >
              Redo
            </AppButton>
          </>
        )}
        <ChoiceRow
          label="View"
          choices={MODES}
          value={mode}
          onChange={(chosen) => onMode(chosen === 'preview' ? 'preview' : 'edit')}
        />
        <AppButton
          className="studio-problem-button"
          data-grave={studio.problems.some(({ grave }) => grave) ? '' : undefined}
          aria-expanded={listed}
          onPress={onList}
        >
          {problemWords(studio.problems)}
        </AppButton>
        {studio.readOnly ? null : (
          <AppButton kind="primary" onPress={onPublish}>
            Publish…
          </AppButton>
        )}
      </div>
    </div>
  );
}
