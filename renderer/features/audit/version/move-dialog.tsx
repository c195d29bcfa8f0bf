import { useMemo, useState } from 'react';
import type { Answer } from '#shared/domain/audit/answer';
import { markWords } from '#shared/domain/audit/mark-words';
import { carryAnswers, type NotCarried } from '#shared/domain/rubric/carry-answers';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricChange } from '#shared/domain/rubric/rubric-change';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';
import { focusScreenTitle } from '../../../components/screen-title';
import { moveVersion } from '../../../db/actions/move-version';
import { AnswerWords } from '../answer-words';
import type { AuditData } from '../use-audit-data';
import { countsByClass } from './newer-version';
import { VersionChanges } from './version-changes';

interface MoveDialogProps {
  readonly data: AuditData;
  readonly to: Rubric;
  readonly changes: readonly RubricChange[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** After the move, with what became of the answers. */
  readonly onMoved: (words: string) => void;
}

/** What moving to another version would do to this audit: why it was made, what changed, and which answers stand. */
export function MoveDialog({ data, to, changes, isOpen, onClose, onMoved }: MoveDialogProps) {
  const { audit, rubric, answers } = data;
  const [busy, setBusy] = useState(false);
  const carried = useMemo(() => carryAnswers([...answers.values()], rubric, to), [answers, rubric, to]);
  const { markAgain, gone, reworded, added } = carried;
  const marked = carried.stands.filter(({ mark }) => mark !== null).length;
  const yours = [
    standWords(marked),
    ...(reworded.length === 0 ? [] : [`Reworded, so worth another look: ${reworded.join(', ')}.`]),
    ...(added.length === 0 ? [] : [`New to mark: ${added.join(', ')}.`]),
  ].join(' ');
  const move = async () => {
    setBusy(true);
    try {
      await moveVersion(audit, rubric, to);
      onMoved(yours);
      announce(`This audit is marked with version ${to.version} now. Undo goes back to version ${rubric.version}.`);
    } finally {
      setBusy(false);
      onClose();
      // What opened the dialog goes with the move.
      requestAnimationFrame(focusScreenTitle);
    }
  };
  return (
    <ModalDialog title={`Move to version ${to.version}?`} isOpen={isOpen} onClose={onClose} wide>
      {/* Scrolls by itself, so that the way out stays in sight; the keyboard has to get at it. */}
      <section className="dialog-words version-words" aria-label="What the move does" tabIndex={0}>
        {to.reason === undefined ? null : (
          <p>
            Why version {to.version} was made: <q>{to.reason}</q>
          </p>
        )}
        <section aria-label="Your answers">
          <h3>Your answers</h3>
          <p>{yours}</p>
          <Dropped title="To be marked again" dropped={markAgain} rubric={rubric} />
          <Dropped title="Not in the new version" dropped={gone} rubric={rubric} />
        </section>
        <section aria-label="What changed">
          <h3>What changed: {countsByClass(changes)}</h3>
          <VersionChanges changes={changes} />
        </section>
      </section>
      <div className="dialog-actions">
        <p className="muted dialog-aside">Nothing is lost; undo takes it back.</p>
        <AppButton isDisabled={busy} onPress={onClose}>
          Stay with version {rubric.version}
        </AppButton>
        <AppButton kind="primary" isBusy={busy} onPress={() => void move()} autoFocus>
          Move to version {to.version}
        </AppButton>
      </div>
    </ModalDialog>
  );
}

function standWords(marked: number): string {
  if (marked === 0) return 'No mark has been given that could carry over.';
  return marked === 1 ? '1 mark carries over as it is.' : `${marked} marks carry over as they are.`;
}

interface DroppedProps {
  readonly title: string;
  readonly dropped: readonly NotCarried<Answer>[];
  readonly rubric: Rubric;
}

/** Answers that do not stand in the new version, with what they say. */
function Dropped({ title, dropped, rubric }: DroppedProps) {
  if (dropped.length === 0) return null;
  return (
    <>
      <h4>
        {title} ({dropped.length})
      </h4>
      <ul className="version-dropped">
        {dropped.map(({ answer, sentence }) => (
          <li key={answer.criterionId}>
            <p>
              <strong>
                {answer.criterionId}: {markWords(answer.mark, rubric)}.
              </strong>{' '}
              {sentence}
            </p>
            <AnswerWords answer={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}
