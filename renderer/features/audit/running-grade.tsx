import { useState } from 'react';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { AppButton } from '../../components/app-button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { bandWord, percentWords } from './result-words';
import type { AuditData } from './use-audit-data';

/** A grade seen while marking pulls the marks towards it, so it shows only to someone who asks for it twice. */
export function RunningGrade({ data }: { readonly data: AuditData }) {
  const [shown, setShown] = useState(false);
  const [asking, setAsking] = useState(false);
  if (shown) {
    const scored = scoreAudit(data.rubric, [...data.answers.values()]);
    const words = scored.ok
      ? `${bandWord(scored.value.band, data.rubric)}, ${percentWords(scored.value.percent)}`
      : 'not to be worked out';
    return (
      <AppButton kind="quiet" onPress={() => setShown(false)} aria-label={`Running grade: ${words}. Hide it`}>
        Running grade: <strong>{words}</strong>
      </AppButton>
    );
  }
  return (
    <>
      <AppButton kind="quiet" onPress={() => setAsking(true)}>
        Show running grade
      </AppButton>
      <ConfirmDialog
        title="Show the running grade?"
        action="Show it"
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => setShown(true)}
      >
        <p>
          Seeing a grade while you mark tends to pull the remaining marks towards it. It shows by itself once you
          submit.
        </p>
      </ConfirmDialog>
    </>
  );
}
