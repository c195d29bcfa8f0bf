import { useEffect, useState } from 'react';
import type { Register } from '#shared/domain/register/register';
import { AppButton } from '../../../components/app-button';
import { MessageStrip } from '../../../components/message-strip';
import { focusScreenTitle } from '../../../components/screen-title';
import { LoadingState, ProblemState } from '../../../components/states';
import { useRegisters, useSamplesByRegister } from '../../../db/reads-of-registers';
import { BusyView } from './busy-view';
import { CheckView } from './check-view';
import { ChooseFile } from './choose-file';
import { ColumnsView } from './columns-view';
import type { ImportNote } from './import-state';
import { NoRegister } from './no-register';
import { RegisterList } from './register-list';
import { RegisterRows } from './register-rows';
import type { RegisterImport } from './use-register-import';
import './import.css';
import './register.css';

interface RegisterViewProps {
  readonly registerImport: RegisterImport;
}

/** The registers that have been imported, or the import that is going on. */
export function RegisterView({ registerImport: { state, importer } }: RegisterViewProps) {
  const choose = (files: readonly File[]) => void importer.choose(files);
  switch (state.kind) {
    case 'idle':
      return (
        <>
          {state.note === null ? null : <EndNote note={state.note} onDismiss={() => importer.forgetNote()} />}
          <Registers onFiles={choose} onShown={() => importer.forgetNote()} />
        </>
      );
    case 'busy':
      return <BusyView state={state} importer={importer} />;
    case 'refused':
      return (
        <ProblemState
          title="This file could not be read"
          actions={
            <>
              <AppButton onPress={() => importer.cancel()}>Back to the registers</AppButton>
              <ChooseFile kind="primary" autoFocus onFiles={choose}>
                Choose another file
              </ChooseFile>
            </>
          }
        >
          <p className="register-file-name">{state.fileName}</p>
          <p>{state.message}</p>
          <p>Nothing of it was stored.</p>
        </ProblemState>
      );
    case 'columns':
      return <ColumnsView draft={state.draft} problem={state.problem} importer={importer} />;
    case 'check':
      return <CheckView state={state} importer={importer} />;
  }
}

interface EndNoteProps {
  readonly note: ImportNote;
  readonly onDismiss: () => void;
}

/** How the last import ended. The button that ended it is gone, so the focus goes to the screen's heading. */
function EndNote({ note, onDismiss }: EndNoteProps) {
  useEffect(() => focusScreenTitle(), []);
  const imported = note.kind === 'imported';
  return (
    <MessageStrip
      tone={imported ? 'good' : 'info'}
      label={imported ? 'Register imported' : 'Import cancelled'}
      onDismiss={onDismiss}
      urgent
    >
      {imported ? `${note.words} Samples are drawn from it on the tab beside this one.` : note.words}
    </MessageStrip>
  );
}

interface RegistersProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** One of them is looked at: how the last import ended is no news any more. */
  readonly onShown: () => void;
}

function Registers({ onFiles, onShown }: RegistersProps) {
  const registers = useRegisters();
  const samples = useSamplesByRegister();
  const [shown, setShown] = useState<string | null>(null);
  if (registers === undefined || samples === undefined) return <LoadingState title="Fetching the registers" />;
  const register = registers.find(({ id }) => id === shown);
  if (register !== undefined) return <RegisterRows register={register} onBack={() => setShown(null)} />;
  if (registers.length === 0) return <NoRegister onFiles={onFiles} />;
  return (
    <>
      <div className="register-head">
        <p className="muted">{countWords(registers)} Or drop the file anywhere in this window.</p>
        <ChooseFile kind="primary" onFiles={onFiles}>
          Import a register
        </ChooseFile>
      </div>
      <RegisterList
        registers={registers}
        samples={samples}
        onRows={(id) => {
          onShown();
          setShown(id);
        }}
      />
    </>
  );
}

const countWords = (registers: readonly Register[]): string =>
  registers.length === 1 ? 'One register, to draw samples from.' : `${registers.length} registers, the newest first.`;
