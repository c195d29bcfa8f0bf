import { useState } from 'react';
import type { Register } from '#shared/domain/register/register';
import { announce } from '../../../components/announcer';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { focusScreenTitle } from '../../../components/screen-title';
import { removeRegister } from '../../../db/actions/registers';
import { RegisterCard } from './register-card';
import { samplesStay } from './register-words';

interface RegisterListProps {
  readonly registers: readonly Register[];
  readonly samples: Readonly<Record<string, number>>;
  readonly onRows: (registerId: string) => void;
}

/** The registers there are, the one imported last first. */
export function RegisterList({ registers, samples, onRows }: RegisterListProps) {
  const [leaving, setLeaving] = useState<Register | null>(null);
  const [isOpen, setOpen] = useState(false);
  const remove = async () => {
    if (leaving === null) return;
    await removeRegister(leaving.id);
    announce(`“${leaving.title}” was removed.`);
    // Its card, whose button had the focus, is gone.
    focusScreenTitle();
  };
  return (
    <>
      <ul className="register-list" aria-label="Registers">
        {registers.map((register) => (
          <li key={register.id}>
            <RegisterCard
              register={register}
              samples={samples[register.id] ?? 0}
              onRows={() => onRows(register.id)}
              onRemove={() => {
                setLeaving(register);
                setOpen(true);
              }}
            />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={`Remove “${leaving?.title ?? ''}”?`}
        action="Remove the register"
        danger
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={remove}
      >
        <p>
          No sample can be drawn from it any more, and its rows are deleted from this computer at a later start of the
          app. This is not undone.
        </p>
        <p>{samplesStay(leaving === null ? 0 : (samples[leaving.id] ?? 0))}</p>
      </ConfirmDialog>
    </>
  );
}
