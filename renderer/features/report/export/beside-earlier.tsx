import { useState } from 'react';
import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';
import type { Shown } from '../use-preview';
import { EarlierLeaks } from './earlier-leaks';
import './findings.css';

const IN_SHORT: Readonly<Record<Shown['notes'][number]['kind'], string>> = {
  hidden: 'More is hidden because of earlier reports',
  unchecked: 'Not held against every earlier report: the audits have changed since',
};

/** Says before anything is exported that the report cannot be saved beside earlier ones, or was not held against all of them. */
export function BesideEarlier({ shown }: { readonly shown: Shown | null }) {
  const [isOpen, setOpen] = useState(false);
  const { leaks = [], notes = [] } = shown ?? {};
  if (leaks.length + notes.length === 0) return null;
  const close = () => setOpen(false);
  return (
    <section className="beside-earlier" aria-label="Beside earlier reports">
      <div>
        {leaks.length === 0 ? null : (
          <p className="beside-leaks">Cannot be saved like this: with earlier reports it gives small numbers away</p>
        )}
        {notes.map(({ kind }) => (
          <p key={kind}>{IN_SHORT[kind]}</p>
        ))}
      </div>
      <AppButton kind="quiet" onPress={() => setOpen(true)}>
        What to do
      </AppButton>
      <ModalDialog title="Beside earlier reports" isOpen={isOpen} onClose={close} wide>
        <div className="dialog-words findings">
          <EarlierLeaks leaks={leaks} notes={notes} onDone={close} />
        </div>
        <div className="dialog-actions">
          <AppButton onPress={close}>Close</AppButton>
        </div>
      </ModalDialog>
    </section>
  );
}
