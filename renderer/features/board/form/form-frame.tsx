import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { AppButton } from '../../../components/app-button';
import type { BoardResult } from '../../../db/actions/board-record';
import { useBoard } from '../board-context';
import type { Fields } from './drafts';
import type { FormDraft } from './use-form-draft';

interface FormFrameProps<F extends Fields> {
  readonly label: string;
  readonly save: string;
  readonly draft: FormDraft<F>;
  /** Whether every field is filled in as it must be; what is not says so from now on. */
  readonly check: () => boolean;
  /** Null: it cannot be kept yet. */
  readonly onSave: () => Promise<BoardResult<unknown>>;
  readonly children: ReactNode;
}

/** Fields with what becomes of them: saved, thrown away, or kept as they are for later. */
export function FormFrame<F extends Fields>({ label, save, draft, check, onSave, children }: FormFrameProps<F>) {
  const { onDesk } = useBoard();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [wrongRound, setWrongRound] = useState(0);
  useEffect(() => {
    if (wrongRound > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrongRound]);
  const submit = async () => {
    if (!check()) return setWrongRound((now) => now + 1);
    setBusy(true);
    try {
      const result = await onSave();
      if (!result.ok) return setRefusal(result.error.message);
      draft.end();
      onDesk({ form: null });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      ref={form}
      className="board-form"
      aria-label={label}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      {refusal === null ? null : (
        <p role="alert" className="problem">
          {refusal}
        </p>
      )}
      <div className="dialog-actions board-formfoot">
        <span className="hint">
          {draft.isTouched ? 'Closing keeps what you wrote as a draft.' : 'Nothing is changed until you save.'}
        </span>
        {draft.isTouched ? (
          <AppButton
            kind="quiet"
            onPress={() => {
              draft.end();
              onDesk({ form: null });
            }}
          >
            Throw away
          </AppButton>
        ) : null}
        <AppButton onPress={() => onDesk({ form: null })}>Close</AppButton>
        <AppButton kind="primary" type="submit" isBusy={busy}>
          {save}
        </AppButton>
      </div>
    </form>
  );
}
