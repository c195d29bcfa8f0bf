import type { Dispatch, SetStateAction } from 'react';
import { scoreSoFar } from '#shared/domain/scoring/score-so-far';
import { AppButton } from '../../components/app-button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { bandWord, percentWords } from './result-words';
import type { AuditData } from './use-audit-data';

export type GradeState = 'hidden' | 'asked' | 'shown';

interface RunningGradeProps {
  readonly data: AuditData;
  readonly state: GradeState;
  readonly onState: Dispatch<SetStateAction<GradeState>>;
}

/** A grade seen while marking pulls the marks towards it, so it shows only to someone who asks for it twice. */
export function RunningGrade({ data, state, onState }: RunningGradeProps) {
  const key = usePrintedKey('running-grade');
  if (state === 'shown') {
    const scored = scoreSoFar(data.rubric, [...data.answers.values()], data.scope);
    const words = scored.ok
      ? `${bandWord(scored.value.band, data.rubric)}, ${percentWords(scored.value.percent)}`
      : 'not to be worked out';
    return (
      <AppButton
        kind="quiet"
        keys={key}
        className="running-grade"
        onPress={() => onState('hidden')}
        aria-label={`Running grade: ${words}. Hide it`}
      >
        Running grade: <strong>{words}</strong>
      </AppButton>
    );
  }
  return (
    <ConfirmDialog
      title="Show the running grade?"
      action="Show it"
      isOpen={state === 'asked'}
      // The dialog closes after a yes too, and must not take it back.
      onClose={() => onState((now) => (now === 'asked' ? 'hidden' : now))}
      onConfirm={() => onState('shown')}
    >
      <p>
        Seeing a grade while you mark tends to pull the remaining marks towards it. It shows by itself once you submit.
      </p>
    </ConfirmDialog>
  );
}
