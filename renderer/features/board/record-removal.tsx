import { type ReactNode, useState } from 'react';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import type { BoardResult } from '../../db/actions/board-record';
import { useBoard } from './board-context';
import { useRemoved } from './removed';

interface RecordRemovalProps {
  readonly what: 'action' | 'risk' | 'indicator';
  readonly name: string;
  readonly remove: () => Promise<BoardResult<() => Promise<void>>>;
  /** What goes with it. */
  readonly children: ReactNode;
}

/** Asks, takes the record away and offers the way back. */
export function RecordRemoval({ what, name, remove, children }: RecordRemovalProps) {
  const { onDesk } = useBoard();
  const { onRemoved } = useRemoved();
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <>
      <AppButton kind="danger" onPress={() => setAsked(true)}>
        Remove
      </AppButton>
      {refusal === null ? null : (
        <p role="alert" className="problem">
          {refusal}
        </p>
      )}
      <ConfirmDialog
        title={`Remove this ${what}?`}
        action={`Remove the ${what}`}
        danger
        isOpen={asked}
        onClose={() => setAsked(false)}
        onConfirm={async () => {
          const result = await remove();
          if (!result.ok) return setRefusal(result.error.message);
          onDesk({ shown: null });
          onRemoved({ name, takeBack: result.value });
          announce(`Removed: ${name}.`);
        }}
      >
        <p>
          <strong>{name}</strong>
        </p>
        <p>{children}</p>
      </ConfirmDialog>
    </>
  );
}
