import { type ChangeEvent, useRef } from 'react';
import { AppButton } from '../../../components/app-button';

interface ChooseFileProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly kind?: 'primary' | 'plain';
  readonly autoFocus?: boolean;
  readonly children: string;
}

/** The kinds that can be read, and those that get a sentence about what to do instead. */
const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xls,.xlsm,.xlsb,.ods,text/csv';

/** A button over the browser's own input. The module files of a SEN2 return are chosen together. */
export function ChooseFile({ onFiles, kind = 'plain', autoFocus = false, children }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // So that choosing the same file again counts as a choice.
    target.value = '';
    onFiles(files);
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden accept={ACCEPT} aria-label="Register file" onChange={take} />
      <AppButton kind={kind} autoFocus={autoFocus} onPress={() => input.current?.click()}>
        {children}
      </AppButton>
    </>
  );
}
